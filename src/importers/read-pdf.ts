import { importWords as words } from '../i18n/import.ts';
import { recogniseEncoding, toUnicode } from './legacy-encoding.ts';
import { type Glyphs, linesOfPages, type PdfPage } from './pdf-lines.ts';
import type { Refusal, SourceDocument } from './source-document.ts';

/** Read the text layer of a PDF with its positions; a PDF without one is a scan and is refused. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  let pages: PdfPage[];
  try {
    pages = await readPages(bytes);
  } catch {
    return { kind: 'refused', reason: words.refused.brokenPdf, advice: words.refused.brokenPdfAdvice };
  }
  const raw = pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join(' ');
  if (raw.replace(/[\s\d]+/gu, '').length < 20 * Math.min(pages.length, 3)) {
    return {
      kind: 'refused',
      reason: words.refused.scanned(pages.length),
      advice: words.refused.emptyAdvice,
    };
  }
  const encoding = recogniseEncoding(raw);
  const convert = (text: string): string => toUnicode(text, encoding).toWellFormed().normalize('NFC');
  const converted = pages.map((page) => ({
    ...page,
    glyphs: page.glyphs.map((glyphs) => ({ ...glyphs, text: convert(glyphs.text) })),
  }));
  const { lines, remarks } = linesOfPages(converted);
  if (encoding !== 'unicode') remarks.push({ message: words.unsure.legacyEncoding(encoding) });
  const letters = converted.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('\n');
  return { format: 'pdf', lines, notes: new Map(), letters, remarks };
}

async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the buffer for itself, so it gets a copy.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    // Names of fonts, which tell bold from plain.
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      // Fonts are known only once the page's operators are read; they say what is bold.
      await page.getOperatorList();
      const looks = new Map<string, { isBold: boolean; isItalic: boolean }>();
      const lookOf = (font: string): { isBold: boolean; isItalic: boolean } => {
        const known = looks.get(font);
        if (known) return known;
        const loaded = page.commonObjs.has(font)
          ? (page.commonObjs.get(font) as {
              name?: string;
              bold?: boolean;
              black?: boolean;
              italic?: boolean;
            })
          : {};
        const name = loaded.name ?? '';
        const look = {
          isBold: loaded.bold === true || loaded.black === true || /bold|black|heavy/iu.test(name),
          isItalic: loaded.italic === true || /italic|oblique/iu.test(name),
        };
        looks.set(font, look);
        return look;
      };
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const glyphs = content.items.flatMap((item): Glyphs[] => {
        if (!('str' in item) || item.str === '') return [];
        const [, slant = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        const size = Math.hypot(c, d);
        return [
          {
            text: item.str,
            x: x - left,
            y: top - bottom - (y - bottom),
            width: item.width,
            size,
            isSlanted: Math.abs(slant) > 0.1 * size,
            ...lookOf(item.fontName),
          },
        ];
      });
      pages.push({ glyphs, width: right - left, height: top - bottom });
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
