import { expect, test } from 'vitest';
import { isPlainAddress } from '../../../../src/model/addresses/web-address.ts';

test.each([
  'https://langson.gov.vn/van-ban?id=1@2',
  'http://mau.invalid:8080/a#b',
  'https://tiếng-việt.vn/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://mau.invalid',
  'HTTPS://Mau.Invalid./',
  'https://127.0.0.1:8080',
  'https://[2001:db8::1]:8080/',
  'https://tie\u0302\u0301ng-vie\u0323\u0302t.vn/',
  'https://axn--b.invalid/',
  'https://mau.invalid?duong=@',
  'https://mau.invalid#@',
])('%s leads where it says', (url) => {
  expect(isPlainAddress(url)).toBe(true);
});

test.each([
  'https://langson.gov.vn@khac.invalid/',
  'https://a:b@khac.invalid/',
  'https://l\u0430ngson.gov.vn/',
  'https://\u0430\u0440\u0440\u04cf\u0435.com/',
  'https://xn--80ak6aa92e.com/',
  'https://l%D0%B0ngson.gov.vn/',
  'https:///a',
  'https://a b/',
  'ftp://mau.invalid/',
  'xhttps://mau.invalid/',
  'https:/mau.invalid/',
  'https://mau.xn--80ak6aa92e/',
  'https://mau..invalid/',
  'https://.mau.invalid/',
  'https://mau.invalid:80a/',
  'https://mau.invalid:80:90/',
  'https://%zz.invalid/',
  'https://[::g]/',
  'https://a[::1]/',
  'https://[::1]a/',
])('%s does not', (url) => {
  expect(isPlainAddress(url)).toBe(false);
});
