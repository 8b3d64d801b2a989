import { expect, test } from 'vitest';
import { tellApart } from '../../../../src/corpus/subjects/tell-apart.ts';

test('a name that is the only one needs nothing, others are told apart by facts, else by their ids', () => {
  const ends = tellApart([
    { id: 'mot', name: 'Thông báo số 1', facts: ['UBND tỉnh Mẫu', '2041'] },
    { id: 'hai', name: 'Thông báo số 2', facts: ['UBND tỉnh Mẫu', '2041'] },
    { id: 'hai-sau', name: 'Thông báo số 2', facts: ['UBND tỉnh Mẫu', '2042'] },
    { id: 'ba', name: 'Quyết định', facts: [undefined] },
    { id: 'ba-sau', name: 'Quyết định', facts: [undefined] },
    { id: 'ba-ro', name: 'Quyết định', facts: ['2043'] },
  ]);
  expect(Object.fromEntries(ends)).toEqual({
    mot: '',
    hai: ' (UBND tỉnh Mẫu, 2041)',
    'hai-sau': ' (UBND tỉnh Mẫu, 2042)',
    ba: ' (ba)',
    'ba-sau': ' (ba-sau)',
    'ba-ro': ' (2043)',
  });
});
