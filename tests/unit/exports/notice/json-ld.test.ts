import { expect, test } from 'vitest';
import { noticeJsonLd, scriptJson } from '../../../../src/exports/notice/json-ld.ts';
import { exportOf, noticeOf } from '../fixture.ts';

test('a notice is a piece of legislation and a report, with what it cites', () => {
  expect(noticeJsonLd(exportOf())).toMatchObject({
    '@type': ['Legislation', 'Report'],
    '@id': 'https://mau.invalid/thong-bao/2042/thu/',
    legislationIdentifier: '07/TB-UBND',
    legislationDate: '2042-05-02',
    legislationPassedBy: { name: 'UBND tỉnh Mẫu' },
    jurisdiction: { name: 'huyện Thử', containedInPlace: { name: 'tỉnh Mẫu' } },
    about: ['Đất đai'],
    citation: [{ legislationIdentifier: '9/QĐ-UBND', name: 'Về việc <thử> & "mẫu"' }],
  });
});

test('unknown facts are not there', () => {
  const json = JSON.parse(scriptJson(noticeJsonLd(exportOf(noticeOf('Một đoạn.')))));
  expect(Object.keys(json)).not.toContain('legislationIdentifier');
  expect(Object.keys(json)).not.toContain('legislationDate');
});

test('nothing in it can end the script it stands in', () => {
  const text = scriptJson(noticeJsonLd(exportOf()));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(noticeJsonLd(exportOf()))));
});
