import type { Blank, Letter, PlacedGlyph } from './glyphs.ts';

/** A blank where the font does not say how wide one is: a quarter of the size, as in Times. */
const USUAL_SPACE = 0.25;
/** Within this share of its width a letter drawn twice is one letter: printers make bold and shadow so. */
const SAME_PLACE = 0.35;

/** Letters of a page that are printed, and those drawn a second time over themselves. */
export interface ToldLetters {
  letters: Letter[];
  doubles: Letter[];
}

/**
 * Tell the letters of a page from its blanks: each letter once, with the marks over it, and with the blanks that the
 * file writes beside it. Letters stand in the order of the file.
 */
export function lettersOf(glyphs: readonly PlacedGlyph[]): ToldLetters {
  const spaces = spacesOf(glyphs);
  const { once, again } = partDoubles(glyphs);
  return { letters: toLetters(once, spaces), doubles: toLetters(again, spaces) };
}

function toLetters(glyphs: readonly PlacedGlyph[], spaces: ReadonlyMap<string, number>): Letter[] {
  const letters: Letter[] = [];
  let blanks: Blank[] = [];
  for (const { font, ...glyph } of glyphs) {
    if (glyph.text === '') continue;
    if (glyph.text.trim() === '') {
      blanks.push({ x: glyph.x, y: glyph.y });
      continue;
    }
    const before = letters.at(-1);
    if (before && blanks.length === 0 && /^\p{M}+$/u.test(glyph.text)) {
      before.text += glyph.text;
      before.width = Math.max(before.width, glyph.x + glyph.width - before.x);
      continue;
    }
    if (before) before.blanksAfter = blanks;
    letters.push({
      ...glyph,
      space: (spaces.get(font) ?? USUAL_SPACE) * glyph.size,
      turn: letters.length,
      blanksBefore: blanks,
      blanksAfter: [],
    });
    blanks = [];
  }
  const last = letters.at(-1);
  if (last) last.blanksAfter = blanks;
  return letters;
}

/** How wide the blank of each font is, as a share of its size. */
function spacesOf(glyphs: readonly PlacedGlyph[]): Map<string, number> {
  const spaces = new Map<string, number>();
  for (const { text, font, width, size } of glyphs) {
    if (text === ' ' && width > 0 && size > 0 && !spaces.has(font)) spaces.set(font, width / size);
  }
  return spaces;
}

/** Glyphs apart from those drawn once more over themselves; what is drawn again is bold. */
function partDoubles(glyphs: readonly PlacedGlyph[]): { once: PlacedGlyph[]; again: PlacedGlyph[] } {
  const seen = new Map<string, PlacedGlyph[]>();
  const [once, again]: [PlacedGlyph[], PlacedGlyph[]] = [[], []];
  for (const glyph of glyphs.map((given) => ({ ...given }))) {
    const { text, x, y, width, size, angle } = glyph;
    const reach = SAME_PLACE * (width || USUAL_SPACE * size);
    const cell = Math.round(y / Math.max(size, 1));
    const near = [cell - 1, cell, cell + 1].flatMap((row) => seen.get(`${text} ${angle} ${row}`) ?? []);
    const twin = near.find(
      (other) =>
        Math.abs(other.x - x) <= reach &&
        Math.abs(other.y - y) <= 0.15 * size &&
        Math.abs(other.size - size) <= 0.1 * size,
    );
    if (twin) {
      twin.isBold = true;
      again.push(glyph);
      continue;
    }
    once.push(glyph);
    const key = `${text} ${angle} ${cell}`;
    const row = seen.get(key);
    if (row) row.push(glyph);
    else seen.set(key, [glyph]);
  }
  return { once, again };
}
