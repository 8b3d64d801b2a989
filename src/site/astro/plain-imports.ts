import type { AstroIntegration } from 'astro';

/** Name by which Vite asks for what it wraps around each `import()`. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Scripts that come when a reader asks for something are imported plainly. Vite wraps each `import()` in a helper that
 * first asks for the sheets and scripts it needs: ours need no sheet, and the helper weighs 1.1 KB in every page, more
 * than most of what it hastens.
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
                enforce: 'pre',
                apply: 'build',
                // Astro has settings of its own for what browsers load, which ours come behind.
                configEnvironment: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
                load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
