import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made interfaces: ours speaks Vietnamese and needs none of them. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** After a build, index what the pages mark with `data-pagefind-body`; a fault of the index fails the build.
 * The files are written here and not by Pagefind, whose own writer was seen to leave one empty. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: folder });
        const { files, errors: faultsOfFiles } = await index.getFiles();
        await close();
        const faults = [...added.errors, ...faultsOfFiles];
        if (faults.length > 0) throw new Error(faults.join('\n'));
        for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
          const target = join(folder, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${added.page_count} trang đã vào chỉ mục tìm kiếm`);
      },
    },
  };
}
