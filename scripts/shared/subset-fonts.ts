import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** Letters from one code point to another, both included. */
const letters = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

/** What Vietnamese pages are written with beside the marked letters: ASCII, letters of Latin-1, quotes, dashes, a few signs. */
const LATIN = `${letters(0x20, 0x7e)}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00a0§«°±²³·»¼½¾×÷–—‘’“”…•‰−↑↓`;
/** Letters of Vietnamese that Latin-1 has not, with the marks that stand alone and the sign of the currency. */
const MARKED = `${'ĂăĐđĨĩŨũƠơƯư'}${letters(0x1ea0, 0x1ef9)}\u0300\u0301\u0303\u0309\u0323₫`;
/** Weights that the pages use; the whole face has 200 to 900. Bold italics are rare enough for the browser to make them. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } };
const REGULAR = { wght: 400 };

type Axes = Readonly<Record<string, number | { min: number; max: number; default: number }>>;

const BE_VIETNAM = '@fontsource/be-vietnam-pro/files/be-vietnam-pro';
const SOURCE_SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';

/** Faces of the site, by the name of their file: what each is cut from, and its axis where it has one. */
const FACES: Readonly<Record<string, [from: string, axes?: Axes]>> = {
  'sans-400': [`${BE_VIETNAM}-*-400-normal.woff2`],
  'sans-600': [`${BE_VIETNAM}-*-600-normal.woff2`],
  serif: [`${SOURCE_SERIF}-*-wght-normal.woff2`, WEIGHTS],
  'serif-italic': [`${SOURCE_SERIF}-*-wght-italic.woff2`, REGULAR],
};

/**
 * The typefaces that pages load, cut from the packages' to the letters and weights that pages use: half their bytes. The same
 * packages give the same bytes.
 * @returns bytes of each file in `src/styles/fonts/`, by name
 */
export async function subsetFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [name, [from, variationAxes]] of Object.entries(FACES)) {
    for (const [alphabet, text] of [
      ['latin', LATIN],
      ['vietnamese', MARKED],
    ] as const) {
      const whole = readFileSync(resolve(from.replace('*', alphabet)));
      // Hints fit letters to the pixels of coarse screens of old Windows alone, and are half of what the sans faces weigh.
      const options = {
        targetFormat: 'woff2',
        noHinting: true,
        ...(variationAxes && { variationAxes }),
      } as const;
      files.set(`${name}-${alphabet}.woff2`, await subsetFont(whole, text, options));
    }
  }
  return files;
}
