import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Faces that the tests print with: of the widths of Times New Roman, without serifs, and a face of variable weight. */
export const PRINTING_FACES = ['Tinos', 'Be Vietnam Pro', 'Source Serif 4 Variable'] as const;

const require = createRequire(import.meta.url);
const TINOS = dirname(require.resolve('@fontsource/tinos/400.css'));
const BE_VIETNAM = dirname(require.resolve('@fontsource/be-vietnam-pro/400.css'));
const SOURCE_SERIF = dirname(require.resolve('@fontsource-variable/source-serif-4/wght.css'));

const SHEETS = [
  ...['400', '700', '400-italic', '700-italic'].flatMap((style) => [
    join(TINOS, `${style}.css`),
    join(BE_VIETNAM, `${style}.css`),
  ]),
  join(SOURCE_SERIF, 'wght.css'),
  join(SOURCE_SERIF, 'wght-italic.css'),
];

/** `@font-face` rules that carry the letters with them, so that a page prints alike on every machine. */
function printingFonts(): string {
  return SHEETS.flatMap((sheet) => {
    const rules = readFileSync(sheet, 'utf8').match(/@font-face \{[^}]*\}/gu) ?? [];
    return rules
      .filter((rule) => /-(?:latin|latin-ext|vietnamese)-(?:\d|wght)/u.test(rule))
      .map((rule) =>
        rule.replace(/src:[^;]*?url\(\.\/([^)]*\.woff2)\)[^;]*;/u, (_, file: string) => {
          const font = readFileSync(join(dirname(sheet), file)).toString('base64');
          return `src: url(data:font/woff2;base64,${font}) format('woff2');`;
        }),
      );
  }).join('\n');
}

/** A page printed as a PDF, in faces that no machine has to bring. */
export async function printed(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${printingFonts()}</style>${html}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  await page.close();
  return new Uint8Array(pdf);
}
