import { expect, test } from 'vitest';
import { citedDocumentSchema } from '../../../../src/model/document/cited-document.ts';

const told = (entry: object): unknown[] =>
  citedDocumentSchema
    .safeParse({ type: 'Quyết định', ...entry })
    .error?.issues.map(({ message }) => message) ?? [];

test.for([
  {},
  { number: '236/QĐ-TTg', title: 'Về việc thử' },
  { url: 'https://mau.invalid/a' },
  { url: 'http://mau.invalid/a' },
  { held: '2042/ubnd-tinh-mau-tb-1' },
  { issued: '2042' },
  { relations: [{ kind: 'thay-the', document: 'ttg-qd-1-2042' }] },
])('%o can be registered of a document', (entry) => {
  expect(told(entry)).toEqual([]);
});

test.for([
  [{ number: ' ' }, 'không được để trống'],
  [{ title: '' }, 'không được để trống'],
  [{ url: 'mau' }, 'phải là địa chỉ bắt đầu bằng `https://` hoặc `http://`'],
  [{ url: 'javascript:alert(1)' }, 'phải là địa chỉ bắt đầu bằng `https://` hoặc `http://`'],
  [{ url: 'xhttp://mau.invalid' }, 'phải là địa chỉ bắt đầu bằng `https://` hoặc `http://`'],
  [{ url: 'httpsx://mau.invalid' }, 'phải là địa chỉ bắt đầu bằng `https://` hoặc `http://`'],
  [
    { url: 'https://a@mau.invalid' },
    'phải dẫn đúng nơi nó nói: không có `@` trước tên miền, tên miền bằng chữ La-tinh',
  ],
  [{ held: 'thong-bao/2042/a' }, 'phải là dạng `2024/ten-thong-bao`'],
  [{ held: '2042/a/' }, 'phải là dạng `2024/ten-thong-bao`'],
  [{ held: '42/a' }, 'phải là dạng `2024/ten-thong-bao`'],
] as const)('of %o is told once what is wrong: %s', ([entry, message]) => {
  expect(told(entry)).toEqual([message]);
});

test('a relation is one of the national database’s, to a document by its key', () => {
  expect(told({ relations: [{ kind: 'khac', document: 'ttg-qd-1-2042' }] })).toHaveLength(1);
  expect(told({ relations: [{ kind: 'thay-the', document: 'Quyết định' }] })).toHaveLength(1);
});
