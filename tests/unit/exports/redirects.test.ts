import { expect, test } from 'vitest';
import { printRedirects } from '../../../src/exports/redirects.ts';

test('each moved page is a line of the list that hosts read', () => {
  expect(printRedirects(new Map([['/d/ab/', '/thong-bao/2042/thu/']]), '')).toBe(
    '# from to status\n/d/ab/ /thong-bao/2042/thu/ 301\n',
  );
  expect(printRedirects(new Map([['/d/ab/', '/thong-bao/2042/thu/']]), '/tinh-mau')).toContain(
    '\n/tinh-mau/d/ab/ /tinh-mau/thong-bao/2042/thu/ 301\n',
  );
});

test('a list without a line is not empty, for a server that reads it would refuse to start', () => {
  expect(printRedirects(new Map(), '')).toBe('# from to status\n');
});
