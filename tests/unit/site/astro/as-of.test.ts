import { expect, test, vi } from 'vitest';
import { asOf } from '../../../../src/site/astro/as-of.ts';

test('whoever builds the site may give the day of looking, but only a day of the calendar; else pages hold none', () => {
  vi.stubEnv('AS_OF_DATE', undefined);
  expect(asOf()).toBeUndefined();
  vi.stubEnv('AS_OF_DATE', '2043-01-31');
  expect(asOf()).toBe('2043-01-31');
  vi.stubEnv('AS_OF_DATE', '2043-02-30');
  expect(() => asOf()).toThrow('AS_OF_DATE');
});
