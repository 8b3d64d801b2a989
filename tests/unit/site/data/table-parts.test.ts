import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../../src/exports/tables/collection.ts';
import { partsOf } from '../../../../src/site/data/table-parts.ts';

const groupOf = (id: string, digest = id) => ({ id, digest, from: {}, rows: (): Row[] => [{ id, digest }] });
const IDS = Array.from({ length: 3_000 }, (_, index) => `2042/thong-bao-${index}`);

test('the parts of a table have all its rows, in their order', () => {
  const parts = partsOf(IDS.map((id) => groupOf(id)));
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.flatMap((part) => part.rows()).map(({ id }) => id)).toEqual(IDS);
  expect(partsOf([])).toEqual([]);
});

test('a group that changed, came or went changes its own part and at most one beside it', () => {
  const before = new Set(partsOf(IDS.map((id) => groupOf(id))).map(({ key }) => key));
  fc.assert(
    fc.property(fc.nat(IDS.length - 1), fc.constantFrom('changed', 'new', 'gone'), (at, edit) => {
      const groups = IDS.map((id) => groupOf(id));
      const here = IDS[at] ?? '';
      if (edit === 'changed') groups[at] = groupOf(here, 'other');
      else groups.splice(at, edit === 'gone' ? 1 : 0, ...(edit === 'new' ? [groupOf(`${here}-moi`)] : []));
      const made = partsOf(groups).filter(({ key }) => !before.has(key));
      expect(made.length).toBeGreaterThan(0);
      expect(made.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 30 },
  );
});
