import { encodingOfFont } from '../letters/legacy-encoding.ts';
import { isSymbolFont } from '../letters/symbol-fonts.ts';
import type { LeftOutKind } from '../source-document.ts';
import { ancestor, child, children, elements, lettersOf, switchOf } from './file/xml.ts';
import { isLeftOut, leaveOut, setProperty } from './left-out.ts';
import { type Look, type ShownLook, type Styles, shadeOf, shownLook } from './styles.ts';

/** Colours of the highlighter by their names in Word. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};
/** Below this contrast (WCAG 2.2; 1 is none, 21 black on white) nobody reads what is printed; silver on white has 1.8. */
const INVISIBLE = 1.25;
/** Letters of three points (six half points) and less, or a tenth of their width, are no print. */
const TINY_SIZE = 6;
const TINY_WIDTH = 10;
/** Lines of an exact height below two points (twentieths of a point) show nothing of their letters. */
const TINY_LINE = 40;

/**
 * A word of at most so many letters, set so many half points off the line, is a raised or lowered sign: `m²`. Where it is
 * also smaller than the letters around it (as a share of their size), half of that is enough.
 */
const SCRIPT_LETTERS = 4;
const SCRIPT_RISE = 4;
const SCRIPT_SIZE = 0.85;

/**
 * Mark the words that a reader of the printed page does not see, or sees struck through, whether the run says so or a
 * style (ECMA-376, part 1, 17.3.2 and 17.7); and write how the others look into their runs, for mammoth asks no style.
 */
export function showLooks(document: Document, styles: Styles): void {
  for (const run of elements(document, 'w:r')) {
    if (isLeftOut(run) || !hasInk(run)) continue;
    const look = shownLook(run, styles);
    const kind = unseenKind(run, look);
    if (kind) leaveOut(run, kind);
    else writeLook(run, look);
  }
}

/** Whether a run prints more than blanks: words, or the mark of a note. */
function hasInk(run: Element): boolean {
  const isCall = ({ tagName }: Element): boolean => /^w:(?:foot|end)noteReference$/u.test(tagName);
  return lettersOf(run).trim() !== '' || children(run).some(isCall);
}

function unseenKind(run: Element, look: Look): LeftOutKind | undefined {
  const row = child(ancestor(run, 'w:tr'), 'w:trPr');
  if (look.vanish || switchOf(row, 'w:hidden') === true) return 'hidden';
  if (look.strike || look.dstrike === true) return 'struck';
  const block = child(ancestor(run, 'w:p'), 'w:pPr');
  if (look.isClear || isPale(look, run, block)) return 'pale';
  if ((look.size ?? 20) <= TINY_SIZE || (look.width ?? 100) <= TINY_WIDTH) return 'tiny';
  const line = child(block, 'w:spacing');
  const isExact = line?.getAttribute('w:lineRule') === 'exact';
  return isExact && Number(line?.getAttribute('w:line') || 240) <= TINY_LINE ? 'tiny' : undefined;
}

function writeLook(run: Element, look: ShownLook): void {
  const set = (name: string, value: string | undefined, attribute = 'w:val'): void => {
    const properties = child(run, 'w:rPr');
    if (value === undefined || child(properties, name)?.getAttribute(attribute) === value) return;
    setProperty(run, name, value, attribute);
  };
  const switches = { 'w:b': look.bold, 'w:i': look.italic, 'w:caps': look.caps };
  for (const [name, isOn] of Object.entries(switches))
    if (isOn !== (switchOf(child(run, 'w:rPr'), name) ?? false)) set(name, isOn ? '1' : '0');
  if (encodingOfFont(look.font) !== 'unicode' || isSymbolFont(look.font))
    set('w:rFonts', look.font, 'w:ascii');
  set('w:vertAlign', look.script ?? scriptOf(run, look));
}

/** Type that is raised or lowered by hand, as far as it is a sign and not a line of its own. */
function scriptOf(run: Element, { position = 0, size = 20, around = 20 }: ShownLook): string | undefined {
  const rise = size <= around * SCRIPT_SIZE ? SCRIPT_RISE / 2 : SCRIPT_RISE;
  const isSign = lettersOf(run).trim().length <= SCRIPT_LETTERS && Math.abs(position) >= rise;
  return isSign ? (position > 0 ? 'superscript' : 'subscript') : undefined;
}

/** Whether letters have the colour of what they stand on, as far as the file says what that is. */
function isPale(look: Look, run: Element, block: Element | undefined): boolean {
  const colour = look.colour ?? 'auto';
  const highlight = HIGHLIGHTS[look.highlight ?? ''];
  // Letters of no colour of their own turn white on a dark ground, but not on the highlighter.
  if (colour === 'auto') return highlight !== undefined && contrast('000000', highlight) < INVISIBLE;
  const cell = child(ancestor(run, 'w:tc'), 'w:tcPr');
  const table = child(ancestor(run, 'w:tbl'), 'w:tblPr');
  const ground =
    highlight ??
    look.shade ??
    [block, cell, table].map((properties) => shadeOf(properties)).find((shade) => shade !== undefined);
  if (ground !== undefined) return contrast(colour, ground) < INVISIBLE;
  // The ground of a box or of a table's style may be dark.
  if (ancestor(run, 'w:txbxContent') || child(table, 'w:tblStyle')) return false;
  return contrast(colour, 'FFFFFF') < INVISIBLE;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
