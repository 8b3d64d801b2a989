import { block, HEAD, part, rawWord, run } from './raw-word.ts';

const GOOD = HEAD + block(run('1. Giao xã Ví Dụ thực hiện.'));
const wide = (span: number, rows: number): string =>
  `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p/></w:tc></w:tr>`.repeat(rows)}</w:tbl>`;
const huge = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000).fill(0x20);

/** A zip file that says of all its parts that they unpack to few bytes. */
function understated(bytes: Uint8Array): Uint8Array {
  const lied = bytes.slice();
  const view = new DataView(lied.buffer);
  for (let at = 0; at < lied.length - 46; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, Math.min(view.getUint32(at + 24, true), 5000), true);
  }
  return lied;
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = 9;
  const add = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(length);
    add(`${index + 1} 0 obj\n`);
    add(object);
    add('\nendobj\n');
  }
  const start = length;
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`);
  add(`trailer <</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`);
  return new Uint8Array(Buffer.concat(pieces));
}

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const stream = (content: string | Uint8Array, more = ''): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<<${more}/Length ${content.length}>>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ]);

function pdf(content: string | Uint8Array, { pages = 1, filter = '' } = {}): Uint8Array {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`).join(' ');
  const page =
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>';
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    FONT,
    stream(content, filter),
    ...Array<string>(pages).fill(page),
  ]);
}

/** Forms that draw each other ten times: ten lines of a file, a thousand million letters. */
function nestedForms(): Uint8Array {
  const forms = Array.from({ length: 10 }, (_, index) =>
    stream(
      index < 9 ? '/X Do '.repeat(10) : 'BT /F1 12 Tf (abc) Tj ET',
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 3 0 R>>/XObject<</X ${index + 6} 0 R>>>>`,
    ),
  );
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    FONT,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>/Contents 5 0 R>>',
    stream('/X Do'),
    ...forms,
  ]);
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const pipe = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(pipe).arrayBuffer());
}

let packed: Promise<Uint8Array> | undefined;
/** 300 MB in a stream of 300 KB; packing them takes longer than reading that they are too many. */
function packed300(): Promise<Uint8Array> {
  packed ??= deflated(huge(300));
  return packed;
}

/** Files that no office writes, by what they attack with; each is some kilobytes and grows when it is read. */
export const HOSTILE: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'a cell over two thousand million columns.docx': () => rawWord(GOOD + wide(2_000_000_000, 1)),
  'cells over many columns in many rows.docx': () => rawWord(GOOD + wide(190, 5000)),
  'a header of 100 MB.docx': () =>
    rawWord(GOOD, { related: { header: part('hdr', ' ') }, others: { 'word/header.xml': huge(100) } }),
  'a text that says it is small and is not.docx': async () =>
    understated(await rawWord(GOOD, { others: { 'word/document.xml': huge(60) } })),
  'a hundred thousand paragraphs in each other.docx': () =>
    rawWord(`${GOOD}${'<w:smartTag>'.repeat(100_000)}${'</w:smartTag>'.repeat(100_000)}`),
  'a million empty paragraphs.docx': () => rawWord(GOOD + '<w:p/>'.repeat(1_000_000)),
  'half of that.docx': () => rawWord(GOOD + '<w:p/>'.repeat(390_000)),
  'millions of letters.docx': () => rawWord(GOOD + block(run('a '.repeat(4_000_000)))),
  'six thousand parts.docx': () =>
    rawWord(GOOD, {
      others: Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`word/p${index}.xml`, ''])),
    }),
  'numbers whose form is a megabyte.docx': () =>
    rawWord(
      GOOD +
        block(run('Giao xã.'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(2000),
      {
        related: {
          numbering: part(
            'numbering',
            `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${'x'.repeat(1e6)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
          ),
        },
      },
    ),
  'twenty thousand pages.pdf': () => pdf('BT /F1 12 Tf 50 700 Td (abc) Tj ET', { pages: 20_000 }),
  'two million drawing steps.pdf': () => pdf('0 0 m 1 1 l S\n'.repeat(700_000)),
  'a million letters each in its place.pdf': () =>
    pdf(`BT /F1 12 Tf ${'1 0 Td (a) Tj '.repeat(1_000_000)}ET`),
  'a stream of 300 MB.pdf': async () => pdf(await packed300(), { filter: '/Filter/FlateDecode' }),
  'a stream packed twice.pdf': async () =>
    pdf(await deflated(await packed300()), { filter: '/Filter[/FlateDecode/FlateDecode]' }),
  'forms that draw each other.pdf': nestedForms,
  'a line without end.txt': () =>
    new TextEncoder().encode(
      `THÔNG BÁO\nKết luận kiểm tra\n\nNgày 01/6/2042, kết luận:\n${'- a | b\t c '.repeat(50_000)}`,
    ),
  'a text of three million letters.txt': () =>
    new TextEncoder().encode(`THÔNG BÁO\n${'Giao xã Ví Dụ thực hiện.\n'.repeat(120_000)}`),
};
