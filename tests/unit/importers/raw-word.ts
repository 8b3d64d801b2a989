import JSZip from 'jszip';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A run of words with properties of its own, as XML. */
export function run(words: string, look = ''): string {
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of runs with properties of its own, as XML. */
export function block(inside: string, look = ''): string {
  return `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inside}</w:p>`;
}

/** The first paragraphs of every notice here. */
export const HEAD = [
  'THÔNG BÁO',
  'Kết luận kiểm tra tại xã Ví Dụ',
  'Ngày 01/6/2042, Đoàn kiểm tra kết luận như sau:',
]
  .map((words) => block(run(words)))
  .join('');

/** The element of a part around what it holds. */
export function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
}

/** What a Word file is made of beside its text. */
export interface RawParts {
  /** Parts that the text points to by their kind: `footnotes`, `styles` … */
  related?: Readonly<Record<string, string>>;
  /** Other parts by name; `undefined` takes one away. */
  others?: Readonly<Record<string, string | Uint8Array | undefined>>;
  isStored?: boolean;
}

/** A Word file of raw XML: what Word's own libraries would never write. */
export async function rawWord(body: string, { related = {}, others = {}, isStored = false }: RawParts = {}) {
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="id-${kind}" Type="${KINDS}/${kind}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      Object.keys(related)
        .map((kind) => relation(kind, `${kind}.xml`))
        .join(''),
    ),
    ...Object.fromEntries(Object.entries(related).map(([kind, text]) => [`word/${kind}.xml`, text])),
    ...others,
  };
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) if (text !== undefined) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: isStored ? 'STORE' : 'DEFLATE' });
}
