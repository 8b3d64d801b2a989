/** Widths of Times New Roman in thousandths of its size. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `a444 b500 c444 d500 e444 f333 g500 h500 i278 j278 k500 l278 m778 n500 o500 p500 q500 r333 s389 t278 u500 v500 w722
  x500 y500 z444 đ500 A722 B667 C667 D722 E611 F556 G722 H722 I333 J389 K722 L611 M889 N722 O722 P556 Q722 R667 S556
  T611 U722 V722 W944 X722 Y722 Z611 Đ722 .250 ,250 :278 ;278 -333 –500 /278 (333 )333 %833`
    .split(/\s+/u)
    .map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]),
);

/** Advance of a letter in Times New Roman, as a share of the size; marks add nothing. */
export function timesWidth(letter: string): number {
  if (letter === ' ') return 0.25;
  const [base = ''] = letter.normalize('NFD');
  return (WIDTHS[base] ?? 500) / 1000;
}

/** A page of drawing orders: texts are shown with `hex(…)`, fonts are `/F1` (plain), `/F2` (of another family), `/F3` (bold). */
export interface DrawnPage {
  orders: string;
  /** Turn of the sheet when it is shown, clockwise. */
  rotate?: number;
  /** Of the sheet, in points; A4 is 595. */
  width?: number;
  fields?: readonly DrawnField[];
}

/** A field of a signature or a form, or a remark: what it shows is drawn apart from the page. */
export interface DrawnField {
  kind: 'Sig' | 'Tx' | 'FreeText' | 'Stamp';
  /** Left, bottom, right and top on the sheet; its orders count from its lower left corner. */
  box: readonly [number, number, number, number];
  orders: string;
  /** Forms within each other that hold the orders, as signing programs nest them. */
  depth?: number;
}

/** A string as the fonts of `pdfFile` write it. */
export function hex(text: string): string {
  return `<${[...text.normalize('NFC')].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}>`;
}

/**
 * A PDF whose fonts have Times New Roman's widths and say which letter each code is, but hold no outlines: enough to be
 * read, and no font of the machine is asked for.
 */
export function pdfFile(pages: readonly DrawnPage[], more: readonly string[] = []): Uint8Array {
  const drawn = pages.flatMap(({ orders, fields = [] }) => [orders, ...fields.map((field) => field.orders)]);
  const letters = new Set(drawn.flatMap((orders) => orders.match(/<[0-9a-f]+>/gu) ?? []).values());
  const codes = [
    ...new Set([...letters].flatMap((string) => string.match(/[0-9a-f]{4}/gu) ?? [])),
  ].toSorted();
  const map = stream(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Letters def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${inHundreds(codes.map((code) => `<${code}> <${code}>`))
  .map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  .join('\n')}
endcmap end end`);
  const widths = codes
    .map((code) => {
      const number = Number.parseInt(code, 16);
      return `${number} [${Math.round(timesWidth(String.fromCodePoint(number)) * 1000)}]`;
    })
    .join(' ');
  const font = (name: string): string[] => [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode 3 0 R /DescendantFonts [<< /Type /Font
/Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
/DW 500 /W [${widths}] /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -250 1000 900]
/ItalicAngle 0 /Ascent 900 /Descent -250 /CapHeight 700 /StemV 80 >> >>] >>`,
  ];
  const fieldObjects: string[] = [];
  const annots = pages.map(({ fields = [] }) =>
    fields.map((field) => {
      const first = FIRST_PAGE + 2 * pages.length + fieldObjects.length;
      fieldObjects.push(...objectsOfField(field, first));
      return first;
    }),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R 8 0 R] /D << /OFF [8 0 R] >> >> >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ')}] >>`,
    map,
    ...font('AAAAAA+TimesNewRomanPSMT'),
    ...font('BAAAAA+TimesLikeOther'),
    ...font('CAAAAA+TimesNewRomanPS-BoldMT'),
    ...LAYERS,
    ...pages.flatMap(({ orders, rotate = 0, width = 595 }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} 842] /Rotate ${rotate} /Contents ${FIRST_PAGE + 1 + 2 * index} 0 R
/Resources ${RESOURCES} /Annots [${(annots[index] ?? []).map((number) => `${number} 0 R`).join(' ')}] >>`,
      stream(orders),
    ]),
    ...fieldObjects,
    ...more,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return new TextEncoder().encode(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** Fonts, and the layers of the document: `/On` and `/Off`. */
const RESOURCES = '<< /Font << /F1 4 0 R /F2 5 0 R /F3 6 0 R >> /Properties << /On 7 0 R /Off 8 0 R >> >>';
const LAYERS = ['On', 'Off'].map((name) => `<< /Type /OCG /Name (${name}) >>`);
/** Number of the object that is the first page. */
const FIRST_PAGE = 7 + LAYERS.length;

/** The annotation of a field, and the forms that it shows, one within the other. */
function objectsOfField({ kind, box, orders, depth = 0 }: DrawnField, first: number): string[] {
  const [left, bottom, right, top] = box;
  const bounds = `[0 0 ${right - left} ${top - bottom}]`;
  const subtype = kind === 'Sig' || kind === 'Tx' ? `/Widget /FT /${kind} /T (${kind}${first})` : `/${kind}`;
  const forms = Array.from({ length: depth + 1 }, (_, level) =>
    level < depth
      ? stream(
          '/FRM Do',
          `/Type /XObject /Subtype /Form /BBox ${bounds} /Resources << /XObject << /FRM ${first + level + 2} 0 R >> >>`,
        )
      : stream(orders, `/Type /XObject /Subtype /Form /BBox ${bounds} /Resources ${RESOURCES}`),
  );
  const annotation = `<< /Type /Annot /Subtype ${subtype} /F 4 /Rect [${box.join(' ')}] /AP << /N ${first + 1} 0 R >> >>`;
  return [annotation, ...forms];
}

function stream(text: string, entries = ''): string {
  return `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function inHundreds<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / 100) }, (_, index) =>
    items.slice(100 * index, 100 * (index + 1)),
  );
}
