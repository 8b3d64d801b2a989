import { expect, test } from 'vitest';
import { importBytes, importNotice } from './importing.ts';
import { seeded } from './mutations.ts';
import { block, HEAD, part, rawWord, run } from './raw-word.ts';

const CALL = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const BODY =
  HEAD +
  block(run('1. Giải ngân đạt 42,6% kế hoạch, giao xã Ví Dụ thực hiện.') + CALL) +
  block(run('2. Giao Văn phòng theo dõi.'));
const footnotes = (inside: string): string => part('footnotes', inside);
const NOTE = '<w:footnote w:id="1"><w:p><w:r><w:t>Báo cáo số 9 của xã.</w:t></w:r></w:p></w:footnote>';
const whole = (isStored: boolean, related: Record<string, string> = { footnotes: footnotes(NOTE) }) =>
  rawWord(BODY, { isStored, related });

/** Every place of some letters in bytes, changed. */
function swapped(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

test('a digit changed within the file is refused as damage, naming the part', async () => {
  const bytes = swapped(await whole(true), '42,6%', '92,6%');
  expect(await importBytes(bytes)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/hỏng.*phần chữ chính/u),
    advice: expect.stringContaining('tệp gốc'),
  });
});

test('a digit changed within a footnote is refused as damage, naming the part', async () => {
  const bytes = swapped(await whole(true), 's\u00e1\u00bb\u0091 9', 's\u00e1\u00bb\u0091 7');
  expect(await importBytes(bytes)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('chú thích chân trang'),
  });
});

test.for([true, false])(
  'bytes that change at random change no word: the same words, or a refusal (stored: %s)',
  {
    timeout: 120_000,
  },
  async (isStored) => {
    const bytes = await whole(isStored);
    const { mdx } = await importNotice(bytes);
    let refused = 0;
    for (let number = 0; number < 600; number++) {
      const random = seeded(number);
      const changed = bytes.slice();
      for (let times = 0; times <= number % 3; times++)
        changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
      const result = await importBytes(changed);
      if (result.kind === 'refused') {
        refused++;
        expect(result.advice, `case ${number}`).not.toBe('');
      } else expect(result.mdx, `case ${number}`).toBe(mdx);
    }
    expect(refused).toBeGreaterThan(300);
  },
);

test.for([
  ['an end that fits no beginning', (xml: string) => xml.replace('</w:p>', '</w:q>')],
  ['an element that does not end', (xml: string) => xml.replace('</w:body></w:document>', '')],
  ['a bare ampersand', (xml: string) => xml.replace('42,6%', '42,6% & nhiều')],
  ['an attribute without quotes', (xml: string) => xml.replace('xml:space="preserve"', 'xml:space=preserve')],
  ['letters after the end', (xml: string) => `${xml}thừa`],
  ['a letter that XML forbids', (xml: string) => xml.replace('42,6%', '42,6%\u0001')],
  ['a document type with entities', (xml: string) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')],
] as const)('XML that is not well formed is refused, not repaired: %s', async ([, change]) => {
  const text = part('document', `<w:body>${BODY}</w:body>`);
  expect(change(text)).not.toBe(text);
  const others = { 'word/document.xml': change(text) };
  const result = await importBytes(await rawWord(BODY, { related: { footnotes: footnotes(NOTE) }, others }));
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('phần chữ chính') });
});

test.for([
  ['footnotes', 'chú thích chân trang'],
  ['endnotes', 'chú thích cuối'],
  ['styles', 'định dạng'],
  ['numbering', 'đánh số'],
  ['header', 'đầu trang'],
  ['footer', 'chân trang'],
] as const)('a part that is cut, %s, is refused by its plain name', async ([kind, plain]) => {
  const related = { footnotes: footnotes(NOTE), [kind]: part(kind, NOTE).slice(0, -12) };
  const result = await importBytes(await rawWord(BODY, { related }));
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining(plain) });
});

test('bytes that are no UTF-8 are refused as damage', async () => {
  const text = new TextEncoder().encode(part('document', `<w:body>${BODY}</w:body>`));
  const broken = swapped(text, '42,6%', '42\u00ff6%');
  const result = await importBytes(await rawWord(BODY, { others: { 'word/document.xml': broken } }));
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('phần chữ chính') });
});

test.for([
  ['the part is not there', { footnotes: footnotes(NOTE) }, { 'word/footnotes.xml': undefined }],
  ['nothing points to the part', {}, {}],
  ['the part has no such note', { footnotes: footnotes(NOTE.replace('w:id="1"', 'w:id="7"')) }, {}],
] as const)(
  'a note that is called and has no words in the file is refused: %s',
  async ([, related, others]) => {
    const result = await importBytes(await rawWord(BODY, { related, others }));
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('chú thích') });
  },
);

test('a note without words, and one that nothing calls, are told', async () => {
  const empty = NOTE.replace(/<w:t>.*<\/w:t>/u, '<w:t> </w:t>');
  const other = NOTE.replace('w:id="1"', 'w:id="2"').replace('Báo cáo', 'Ghi riêng');
  const { report, mdx } = await importNotice(await whole(false, { footnotes: footnotes(empty + other) }));
  expect(report.remarks.map(({ message }) => message).join()).toContain('Chú thích thứ 1');
  expect(report.remarks).toContainEqual(expect.objectContaining({ words: 'Ghi riêng số 9 của xã.' }));
  expect(report.leftOut).toContainEqual(expect.objectContaining({ kind: 'uncalled' }));
  expect(mdx).not.toContain('Ghi riêng');
});

test('two parts of one name, or a name told in two ways, are refused', async () => {
  const bytes = await whole(true);
  const doubled = swapped(bytes, 'word/footnotes.xml', 'word/document2xml'.padEnd(18, 'x'));
  expect(await importBytes(doubled)).toMatchObject({ kind: 'refused' });
  const last = Buffer.from(bytes).lastIndexOf('word/footnotes.xml');
  const changed = bytes.slice();
  changed[last] = 'W'.charCodeAt(0);
  expect(await importBytes(changed)).toMatchObject({ kind: 'refused' });
});

test('a file whose words come under another prefix is refused: what hides words would not be seen', async () => {
  const xml = part('document', `<w:body>${BODY}</w:body>`).replaceAll('w:', 'x:').replace('xmlnx:', 'xmlns:');
  const result = await importBytes(await rawWord(BODY, { others: { 'word/document.xml': xml } }));
  expect(result).toMatchObject({ kind: 'refused' });
});

test('words from another file that Word has not merged are refused with what to do', async () => {
  const result = await importBytes(
    await rawWord(`${BODY}<w:altChunk r:id="x"/>`, { related: { footnotes: footnotes(NOTE) } }),
  );
  expect(result).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('altChunk'),
    advice: expect.stringContaining('lưu lại'),
  });
});
