import type { PDFPageProxy } from 'pdfjs-dist';
import { importWords as words } from '../../i18n/clerk/import.ts';
import { BOUNDS } from '../source-bounds.ts';
import type { LeftOutKind } from '../source-document.ts';
import { SourceFault } from '../source-fault.ts';
import { type Drawing, type DrawingOrders, followOrders, type Letter, type PdfFont } from './glyphs.ts';
import { lettersOf } from './letters.ts';
import { type Matrix, turned } from './matrix.ts';
import type { DrawnRule } from './rules.ts';

/** A page as it is shown, in points, with its letters in the order of the file. */
export interface PdfPage {
  letters: Letter[];
  /** Letters that nobody sees, or sees but once, with the reason. */
  unseen: { kind: LeftOutKind; letters: Letter[] }[];
  /** Lines drawn along the sides of the sheet. */
  rules: DrawnRule[];
  /** Layers of letters that are annotations: what a field of a signature or form shows. */
  annotations: ReadonlySet<number>;
  width: number;
  height: number;
}

/**
 * Read the letters of all pages with their places; throws where pdf.js cannot read the file.
 * @throws {SourceFault} when it has more pages, letters or drawing steps than are read of a source
 */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const { AnnotationMode, getDocument, normalizeUnicode, OPS, VerbosityLevel } = await import(
    'pdfjs-dist/legacy/build/pdf.mjs'
  );
  // pdf.js takes the buffer for itself, and no Buffer, so it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // Names of fonts, which tell bold from plain.
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    // Pictures say nothing that is read here: none is unpacked.
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > BOUNDS.pages) throw tooMuch(words.refused.tooManyPages(document.numPages));
    const optional = await document.getOptionalContentConfig();
    const isShown = (layer: unknown): boolean => optional.isVisible(layer as object);
    const pages: PdfPage[] = [];
    let operators = 0;
    let count = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
      operators += fnArray.length;
      if (operators > BOUNDS.operators) throw tooMuch(words.refused.tooManyGlyphs);
      const viewport = transform as unknown as Matrix;
      const sheet = { viewport, width, height };
      const orders = { fnArray, argsArray, kinds: OPS, ...sheet, fontOf: fontsOf(page), isShown };
      const drawing = followOrders(orders satisfies DrawingOrders);
      // Ligatures and letters for compatibility become the letters that they stand for.
      for (const glyph of drawing.glyphs) glyph.text = normalizeUnicode(glyph.text);
      count += drawing.glyphs.length;
      if (count > BOUNDS.letters) throw tooMuch(words.refused.tooManyGlyphs);
      page.cleanup();
      pages.push(upright({ ...tellLetters(drawing), width, height }));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/**
 * The letters of a page that are seen. Text drawn without ink is what a scan was recognised as where the page has hardly
 * any other, else nobody sees it.
 */
function tellLetters({ glyphs, rules, annotations }: Drawing): Omit<PdfPage, 'width' | 'height'> {
  const uninked = glyphs.filter(({ unseen }) => unseen === 'unpainted').length;
  const isScan = uninked > glyphs.filter(({ unseen }) => unseen === undefined).length;
  const kindOf = ({ unseen }: { unseen?: LeftOutKind }): LeftOutKind | undefined =>
    isScan && unseen === 'unpainted' ? undefined : unseen;
  const told = (kind: LeftOutKind | undefined) => lettersOf(glyphs.filter((glyph) => kindOf(glyph) === kind));
  const { letters, doubles } = told(undefined);
  const unseen = (['outside', 'unpainted', 'hidden', 'pale'] as const).map((kind) => {
    const { letters: once, doubles: again } = told(kind);
    return { kind, letters: [...once, ...again] };
  });
  return { letters, unseen: [...unseen, { kind: 'doubled', letters: doubles }], rules, annotations };
}

function tooMuch(reason: string): SourceFault {
  return new SourceFault(reason, words.refused.pdfBoundAdvice);
}

function fontsOf({ commonObjs }: PDFPageProxy): DrawingOrders['fontOf'] {
  const fonts = new Map<string, PdfFont>();
  return (name) => {
    const known = fonts.get(name);
    if (known) return known;
    const font = commonObjs.has(name) ? (commonObjs.get(name) as PdfFont) : {};
    fonts.set(name, font);
    return font;
  };
}

/** A page whose text is turned as a whole, as a scanned or landscape sheet is, with the text level. */
function upright(page: PdfPage): PdfPage {
  const { letters, rules, width, height } = page;
  const counts = new Map<number, number>();
  for (const { angle } of letters) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const [angle = 0, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (angle % 90 !== 0 || angle === 0 || count < 0.5 * letters.length) return page;
  const corners = [turned(0, 0, angle), turned(width, height, angle)];
  const left = Math.min(...corners.map(([x]) => x));
  const top = Math.min(...corners.map(([, y]) => y));
  const isTurned = angle % 180 !== 0;
  const moved = <Place extends { x: number; y: number }>(place: Place): Place => ({
    ...place,
    x: place.x - left,
    y: place.y - top,
  });
  return {
    ...page,
    letters: letters.map((letter) =>
      letter.angle === angle
        ? {
            ...moved(letter),
            angle: 0,
            blanksBefore: letter.blanksBefore.map(moved),
            blanksAfter: letter.blanksAfter.map(moved),
          }
        : { ...letter, angle: letter.angle === 0 ? -angle : letter.angle - angle },
    ),
    rules: rules.map((rule) => turnedRule(rule, angle, left, top)),
    width: isTurned ? height : width,
    height: isTurned ? width : height,
  };
}

function turnedRule(
  { isLevel, at, from, to }: DrawnRule,
  angle: number,
  left: number,
  top: number,
): DrawnRule {
  const [[x1, y1], [x2, y2]] = [from, to].map((along) =>
    turned(isLevel ? along : at, isLevel ? at : along, angle),
  ) as [[number, number], [number, number]];
  const isAlong = angle % 180 === 0;
  return isAlong === isLevel
    ? { isLevel: true, at: y1 - top, from: Math.min(x1, x2) - left, to: Math.max(x1, x2) - left }
    : { isLevel: false, at: x1 - left, from: Math.min(y1, y2) - top, to: Math.max(y1, y2) - top };
}
