import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { commandWords } from '../../i18n/clerk/commands.ts';
import { COMPILES, type PageStyles, SERVER, STYLES } from '../building/site-code.ts';

/** What Astro's own prerenderer holds once it is set up, beside what its type promises (astro 7.3). */
interface BuiltApp {
  app?: { getOptions(): { allPages: Record<string, { key: string } & PageStyles> } };
}

/**
 * A build by Astro compiles the code and renders nothing: what renders is put into the folder's `server/`, and our own
 * build renders with it, on all processors and only what changed (src/site/building/).
 */
export function keepCode(): AstroIntegration {
  let out = '';
  return {
    name: 'keep-code',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // It would put a site without pages in the place of a good one.
        if (command === 'build' && !process.env[COMPILES]) throw new Error(commandWords.notAstroBuild);
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          name: 'keep-code',
          setup: async () => {
            await own.setup?.();
            const { app } = own as BuiltApp;
            if (!app) throw new Error('Astro has no app to render with.');
            const server = join(out, '..', SERVER);
            await cp(join(out, '.prerender'), server, { recursive: true });
            const pages = Object.values(app.getOptions().allPages);
            const styles = pages.map(({ key, styles }) => [key, { styles }]);
            await writeFile(join(server, STYLES), JSON.stringify(styles));
          },
          getStaticPaths: async () => [],
        }));
      },
    },
  };
}
