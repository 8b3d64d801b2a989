import { expect, test } from 'vitest';
import { indicatorSchema } from '../../../../src/model/registry/indicator.ts';
import { indicatorOf } from '../../notice/fixture.ts';

test.each([
  [{}, true],
  [{ min: 0 }, true],
  [{ max: 100 }, true],
  [{ min: 0, max: 100 }, true],
  [{ min: 100, max: 100 }, false],
  [{ min: 100, max: 0 }, false],
])('an indicator that needs a second look outside of %o can be registered: %s', (bounds, isGood) => {
  const indicator = indicatorOf({ name: 'Tỷ lệ thử', ...bounds });
  expect(indicatorSchema.safeParse(indicator).error?.issues.map(({ path }) => path)).toEqual(
    isGood ? undefined : [['max']],
  );
});
