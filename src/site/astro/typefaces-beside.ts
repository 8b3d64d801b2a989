import type { AstroIntegration } from 'astro';

/**
 * Styles ask for typefaces that lie beside them, wherever the site stands on its host. Vite writes whole paths into the styles of
 * pages that are rendered beforehand, whatever it is told.
 */
export function typefacesBeside(): AstroIntegration {
  return {
    name: 'typefaces-beside',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = `/${config.build.assets}/`;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'typefaces-beside',
                enforce: 'post',
                apply: 'build',
                generateBundle(_, bundle) {
                  for (const file of Object.values(bundle))
                    if (file.type === 'asset' && file.fileName.endsWith('.css'))
                      file.source = String(file.source).replaceAll(`url(${folder}`, 'url(');
                },
              },
            ],
          },
        });
      },
    },
  };
}
