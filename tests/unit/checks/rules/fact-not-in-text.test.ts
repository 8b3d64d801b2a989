import { expect, test } from 'vitest';
import { factNotInText } from '../../../../src/checks/rules/fact-not-in-text.ts';
import { FRONTMATTER, parseBody } from '../../notice/fixture.ts';

const SIGNATURE = '<Signature>\n\nTL. CHỦ TỊCH\n\nTrần Thị Thử\n\n</Signature>';
const BODY = `Đồng chí Nguyễn Văn Mẫu, Chủ tịch, kết luận.\n\n${SIGNATURE}`;

function factsMissing(body: string, more = '', programme?: string): string[] {
  const declared = FRONTMATTER.replace('source:', `${more}source:`);
  const frontmatter = programme
    ? declared.replace('  place: huyen-thu', `  place: huyen-thu\n  programme: ${programme}`)
    : declared;
  const { notice, diagnostics } = parseBody(body, frontmatter);
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return factNotInText(notice).map(({ message }) => /`(.*?)`/.exec(message)?.[1] ?? '');
}

test('facts that the words hold are silent', () => {
  expect(factsMissing(BODY)).toEqual([]);
});

test.for([
  ['concludedBy.position', BODY.replace(', Chủ tịch,', ',')],
  ['signer.name', BODY.replace('Trần Thị Thử', 'Trần Thị Thứ')],
  ['signer.authority', BODY.replace('TL. CHỦ TỊCH', 'KT. CHỦ TỊCH')],
])('%s that someone retyped otherwise is an error', ([fact = '', body = '']) => {
  expect(factsMissing(body)).toEqual([fact]);
});

test('a name that neither the subject nor the text has is an error at the declaration', () => {
  const { notice } = parseBody(BODY, FRONTMATTER.replace('name: Nguyễn Văn Mẫu', 'name: Nguyễn Văn Mậu'));
  if (!notice) throw new Error('the fixture has a fault');
  expect(factNotInText(notice)).toMatchObject([
    { check: 'fact/not-in-text', severity: 'error', position: { line: 1, column: 1 } },
  ]);
});

test('cosigners are checked as signers are, name and authority', () => {
  const cosigners = (name: string, authority: string) =>
    `cosigners:\n  - name: ${name}\n    authority: [${authority}]\n`;
  const body = `${BODY.replace('</Signature>', 'NGƯỜI GHI BIÊN BẢN\n\nLê Văn Ví\n\n</Signature>')}`;
  expect(factsMissing(body, cosigners('Lê Văn Ví', 'NGƯỜI GHI BIÊN BẢN'))).toEqual([]);
  expect(factsMissing(body, cosigners('Lê Văn Vị', 'THƯ KÝ'))).toEqual([
    'cosigners.name',
    'cosigners.authority',
  ]);
});

test('a programme is found in the text, and told when it is not there', () => {
  const declare = (programme: string) => factsMissing(BODY, '', programme);
  expect(declare('kết luận')).toEqual([]);
  expect(declare('Chương trình số 1')).toEqual(['inspection.programme']);
});
