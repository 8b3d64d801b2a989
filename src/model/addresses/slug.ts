import { foldLetters } from '../text/letters.ts';

/** Words as a slug: lower case, without tone marks, `đ` as `d`, everything else a hyphen: `UBND tỉnh Mẫu` → `ubnd-tinh-mau`. */
export function slugOf(words: string): string {
  return foldLetters(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
