import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { TEXT_PAGES } from '../../model/text/text-pages.ts';
import { checkPageText } from '../../notice/page/page-text.ts';
import { kindOf, withoutTraces } from '../content/content-files.ts';
import { contentFolder } from '../content/read-content.ts';

const fileOf = (page: string): string => `pages/${page}.mdx`;

/** Text of a page of the content folder; undefined where it has none. */
async function readPage(folder: string, page: string): Promise<string | undefined> {
  if (kindOf(folder, fileOf(page)) !== 'plain') return undefined;
  return withoutTraces(await readFile(`${folder}/${fileOf(page)}`, 'utf8'));
}

/** The pages that a content folder brings, in a fixed order; an empty text where ours stands. */
export async function contentPageTexts(folder: string): Promise<string[]> {
  return Promise.all(TEXT_PAGES.map(async (page) => (await readPage(folder, page)) ?? ''));
}

/** What is wrong with the pages that a content folder brings: they are data as notices are, and run nothing. */
export async function checkPages(folder: string): Promise<Diagnostic[]> {
  const found = await Promise.all(
    TEXT_PAGES.map(async (page) => {
      const text = await readPage(folder, page);
      return text === undefined ? [] : checkPageText(text, fileOf(page));
    }),
  );
  return found.flat();
}

/**
 * Put the pages of the content folder in the place of ours before MDX compiles them. What does not pass the check never
 * reaches the compiler, for that would run it: a preview shows a page that says so.
 */
export function contentPages(): AstroIntegration {
  const ours = new Map(
    TEXT_PAGES.map((page) => [
      fileURLToPath(new URL(`../../i18n/vi/pages/${page}.mdx`, import.meta.url)),
      page,
    ]),
  );
  return {
    name: 'content-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-pages',
                enforce: 'pre',
                async load(id: string) {
                  const page = ours.get(id.split('?')[0] ?? '');
                  if (page === undefined) return undefined;
                  const folder = contentFolder();
                  this.addWatchFile(`${folder}/${fileOf(page)}`);
                  const text = await readPage(folder, page);
                  if (text === undefined) return undefined;
                  const isSound = !checkPageText(text, fileOf(page)).some(
                    ({ severity }) => severity === 'error',
                  );
                  return isSound ? text : `# ${fileOf(page)}\n\nTrang này có lỗi: xem kết quả kiểm tra.\n`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
