import { expect, test } from 'vitest';
import { CONTENT_POLICY, contentPolicy, sistersIn } from '../../../../src/site/serving/content-policy.ts';
import { headerRules } from '../../../../src/site/serving/header-rules.ts';
import { responseHeaders } from '../../../../src/site/serving/response-headers.ts';

const SISTERS = ['https://so.tinh-vi.example/', 'https://khac.example/thong-bao/'];
const page = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>connect-src 'self' https://la.example/;</p>`;

test('sisters that a policy names are read from the page that has it, and none from any other', () => {
  expect(sistersIn(page(contentPolicy(SISTERS)))).toEqual(SISTERS);
  expect(sistersIn(page(CONTENT_POLICY))).toEqual([]);
  expect(sistersIn('')).toEqual([]);
});

test('without sisters a page asks its own host alone; with some, these too, and nothing else of its policy changes', () => {
  expect(CONTENT_POLICY).not.toContain('connect-src');
  const named = ` connect-src 'self' ${SISTERS.join(' ')};`;
  expect(contentPolicy(SISTERS).replace(named, '')).toBe(CONTENT_POLICY);
});

test('pages are sent with the sisters in their policy, figures for other sites and files without', () => {
  const policyOf = (path: string) =>
    responseHeaders(path, 'https', headerRules(SISTERS))['content-security-policy'] ?? '';
  expect(policyOf('/tim-kiem/')).toContain(SISTERS.join(' '));
  for (const path of ['/thong-bao/2042/mot/nhung/hinh-1/', '/nguon/2042/mot.txt'])
    expect(policyOf(path)).not.toContain('tinh-vi');
});

test('a sister’s index and catalogue may be read by pages of any host', () => {
  for (const path of [
    '/search/table.bin',
    '/search/terms/0.bin',
    '/van-ban/danh-muc.json',
    '/van-ban/danh-muc-2042-1.json',
  ])
    expect(responseHeaders(path, 'https')['access-control-allow-origin']).toBe('*');
});
