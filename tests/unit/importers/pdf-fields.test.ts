import { expect, test } from 'vitest';
import { readPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { isRefusal, lineText, type SourceDocument } from '../../../src/importers/source-document.ts';
import { importNotice } from './importing.ts';
import { type DrawnField, pdfFile } from './pdf-file.ts';
import { foot, head, line, OPENING } from './pdf-sheet.ts';

const BODY = [
  line(OPENING, 113, 660),
  line('1. Các thôn đã hoàn thành việc rà soát theo kế hoạch.', 113, 640),
  line('2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện thông báo này.', 113, 620),
  foot(590),
].join('');

const field = (kind: DrawnField['kind'], words: string, x: number, y: number, depth = 0): DrawnField => ({
  kind,
  box: [x, y - 4, x + 220, y + 16],
  orders: line(words, 0, 4),
  depth,
});

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const document = await readPdf(bytes);
  if (isRefusal(document)) throw new Error(document.reason);
  return document;
}

test.for(
  (['Sig', 'Tx', 'FreeText', 'Stamp'] as const).flatMap((kind) =>
    [0, 1, 3].map((depth) => ({ kind, depth })),
  ),
)(
  'number and day that a $kind field shows, $depth forms deep, stand where the page shows them',
  async (how) => {
    const { kind, depth } = how;
    const fields = [
      field(kind, '31/TB-UBND', 136, 740, depth),
      field(kind, 'ngày 27 tháng 3 năm 2042', 370, 740, depth),
    ];
    const bytes = pdfFile([{ orders: head('Số:', 'Thử,') + BODY, fields }]);
    const { mdx, report } = await importNotice(bytes);
    expect(mdx).toContain('number: 31/TB-UBND\nissued: "2042-03-27"\n');
    expect(report.account).toMatchObject({ lost: '', added: '' });
    expect(report.remarks).toContainEqual(
      expect.objectContaining({ words: '31/TB-UBND … ngày 27 tháng 3 năm 2042' }),
    );
  },
);

test('a number that a field writes between the printed sign and symbol is one number', async () => {
  const fields = [field('Sig', '31', 137, 740)];
  const orders = head('Số:        /TB-UBND') + BODY;
  const { mdx } = await importNotice(pdfFile([{ orders, fields }]));
  expect(mdx).toContain('number: 31/TB-UBND\n');
});

test('what a signature says of itself is a seal with all its lines, however it is drawn', async () => {
  const seal = ['Người ký: Ủy ban nhân dân', 'huyện Thử', 'Thời gian ký: 27/03/2042 15:32:11 +07:00']
    .map((words, index) => line(words, 0, 40 - 12 * index, { size: 9 }))
    .join('');
  const sealed = { kind: 'Sig' as const, box: [360, 795, 560, 841] as const, orders: seal };
  const { mdx, report } = await importNotice(pdfFile([{ orders: head() + BODY, fields: [sealed] }]));
  expect(mdx).not.toContain('huyện Thử');
  expect(report.leftOut.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
    'stamp: Người ký: Ủy ban nhân dân',
    'stamp: huyện Thử',
    'stamp: Thời gian ký: 27/03/2042 15:32:11 +07:00',
  ]);
});

test('a field that is hidden is not read', async () => {
  const hidden = pdfFile([{ orders: head() + BODY, fields: [field('Sig', 'Chữ thử', 85, 700)] }]);
  const text = new TextDecoder('latin1').decode(hidden).replace('/F 4 /Rect', '/F 2 /Rect');
  const document = await read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  expect(document.lines.map(lineText).join(' ')).not.toContain('Chữ thử');
});

/** A value of DER: tag, length, content. */
function der(tag: number, ...parts: (number | readonly number[])[]): number[] {
  const content = parts.flat();
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255];
  return [tag, ...length, ...content];
}
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const oid = (hexadecimal: string): number[] =>
  der(
    6,
    (hexadecimal.match(/../gu) ?? []).map((byte) => Number.parseInt(byte, 16)),
  );
const name = (words: string): number[] =>
  der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, utf8(words)))));
const certificate = (serial: number, subject: string): number[] =>
  der(
    0x30,
    der(
      0x30,
      der(0xa0, der(2, 2)),
      der(2, serial),
      der(0x30),
      name('Cơ quan chứng thực Thử'),
      der(0x30),
      name(subject),
    ),
  );

/** The container of a signature, with the certificate of who issued before that of who signed. */
function container(signer: string, attributes: readonly number[] = []): string {
  const info = der(
    0x30,
    der(2, 1),
    der(0x30, name('Cơ quan chứng thực Thử'), der(2, 7)),
    der(0x30),
    ...(attributes.length > 0 ? [der(0xa0, attributes)] : []),
  );
  const certificates = der(0xa0, certificate(3, 'Gốc Thử'), certificate(7, signer));
  const signed = der(0x30, der(2, 1), der(0x31), der(0x30), certificates, der(0x31, info));
  const bytes = der(0x30, oid('2a864886f70d010702'), der(0xa0, signed));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
const TIME = der(0x30, oid('2a864886f70d010905'), der(0x31, der(0x17, utf8('420327083211Z'))));
const DICTIONARY = '/Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 30]';

test.for([
  {
    what: 'the name in the certificate of who signed, and the time of the dictionary',
    dictionary: `${DICTIONARY} /Name (May chu) /M (D:20420327153211+07'00') /Contents <${container('Ủy ban nhân dân huyện Thử', TIME)}0000>`,
    signature: { signer: 'Ủy ban nhân dân huyện Thử', signedAt: '2042-03-27T15:32:11+07:00' },
  },
  {
    what: 'the time among the signed attributes where the dictionary has none',
    dictionary: `${DICTIONARY} /Contents <${container('Nông Văn Thử', TIME)}>`,
    signature: { signer: 'Nông Văn Thử', signedAt: '2042-03-27T08:32:11Z' },
  },
  {
    what: 'the name of the dictionary where the container cannot be read',
    dictionary: `${DICTIONARY} /Name <FEFF004E00F4006E0067> /Reason (Ph\\352 duy\\(\\)) /Contents <3082ffff00>`,
    signature: { signer: 'Nông', words: 'Phê duy()' },
  },
])('a digital signature gives $what', async ({ dictionary, signature }) => {
  const bytes = pdfFile([{ orders: head() + BODY }], [`<< ${dictionary} >>`]);
  expect((await read(bytes)).signatures).toEqual([signature]);
});

test('a file without signatures has none, and neither has one whose signature says nothing', async () => {
  expect((await read(pdfFile([{ orders: head() + BODY }]))).signatures).toBeUndefined();
  const empty = pdfFile([{ orders: head() + BODY }], [`<< ${DICTIONARY} /Contents <00> >>`]);
  expect((await read(empty)).signatures).toBeUndefined();
});
