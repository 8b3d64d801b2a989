import type { AstroIntegration } from 'astro';

/** What Vite makes of an `import()` of which something is taken, and of any other. */
const WRAPPED = [
  /__vitePreload\(async \(\) => \{\s*const \{[^}]+\} = await (import\("[^"]+"\));\s*return \{[^}]+\};\s*\}, __VITE_PRELOAD__\)/g,
  /__vitePreload\(\(\) => (import\("[^"]+"\)), __VITE_PRELOAD__\)/g,
];
/** How a script gets the helper that wraps. */
const HELPER = /^import \{ \w+ as __vitePreload \} from "[^"]+";$/m;

/**
 * Scripts that come when a reader asks for something are imported plainly. Vite wraps each `import()` in a helper that
 * first asks for the sheets and scripts it needs: ours need no sheet, and the helper weighs 1.3 KB in every page, more
 * than most of what it hastens. A form that is not known here keeps its wrapper and works. The
 * helper's file stays among the scripts, and no page asks for it.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'post',
                apply: 'build',
                // Before letters are taken out of it, and before its name is made of what it holds.
                renderChunk: (code) => {
                  if (!HELPER.test(code)) return undefined;
                  const plain = WRAPPED.reduce((text, wrapped) => text.replace(wrapped, '$1'), code);
                  return plain.includes('__vitePreload(') ? plain : plain.replace(HELPER, '');
                },
              },
            ],
          },
        });
      },
    },
  };
}
