import { expect, test } from 'vitest';
import { headFacts } from '../../../../src/exports/notice/head-facts.ts';
import type { Reference } from '../../../../src/exports/notice/quoted-reference.ts';

const REFERENCE: Reference = {
  key: 'tb-2042-thu',
  type: 'Thông báo',
  title: 'Về việc thử "ngoặc" & <thẻ>',
  number: '07/TB-UBND',
  issued: '2042-05-02',
  issuer: 'UBND tỉnh Mẫu',
  address: 'https://mau.example/thong-bao/2042/thu/',
  citation: 'Thông báo số 07/TB-UBND',
};

test('the head of a notice tells reference managers its title, institution, number, day and address', () => {
  expect(Object.fromEntries(headFacts(REFERENCE))).toMatchObject({
    citation_title: REFERENCE.title,
    // One name: without the comma Zotero takes its last word for a family name.
    citation_author: 'UBND tỉnh Mẫu,',
    citation_technical_report_institution: 'UBND tỉnh Mẫu',
    citation_technical_report_number: '07/TB-UBND',
    citation_publication_date: '2042/05/02',
    citation_public_url: REFERENCE.address,
    'DC.date': '2042-05-02',
    'DC.publisher': 'UBND tỉnh Mẫu',
  });
});

test('what the source does not give is not told to reference managers either', () => {
  const { number: _, issued: __, ...rest } = REFERENCE;
  const names = headFacts(rest).map(([name]) => name);
  for (const absent of [
    'citation_technical_report_number',
    'citation_publication_date',
    'DC.date',
    'DC.identifier',
  ])
    expect(names).not.toContain(absent);
});
