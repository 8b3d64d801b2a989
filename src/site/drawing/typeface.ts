import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { FONT } from '../../charts/drawing/text.ts';

/*
 * Each half of the alphabet under a name of its own: of two files under one name a canvas draws and measures with one, and
 * what that has not (đ, ư, ơ) is a blank. The Vietnamese half first, as the page has it: letters with two marks are its own.
 */
const require = createRequire(import.meta.url);
const halves = ['vietnamese', 'latin'].map((half) => {
  for (const weight of [400, 600]) {
    const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${half}-${weight}-normal.woff2`;
    GlobalFonts.registerFromPath(require.resolve(file), `Be Vietnam Pro ${half}`);
  }
  return `"Be Vietnam Pro ${half}"`;
});

/** A font in the page's own typeface, as a canvas of the build has it: `600 14px "Be Vietnam Pro"`. */
export function fontOfBuild(font: string): string {
  return font.replace(`"${FONT}"`, halves.join(', '));
}
