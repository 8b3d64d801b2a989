import { expect, test } from 'vitest';
import { z } from 'zod';
import { daySchema } from '../../../../src/exports/tables/collection.ts';
import { describeColumns } from '../../../../src/exports/tables/column.ts';

const columnOf = (cell: z.ZodType) => describeColumns({ schema: z.object({ cot: cell }) })[0];

test('a column is told by its schema: what its cells are, what they say, whether one may be empty', () => {
  const schema = z.object({
    ten: z.string().describe('Tên.'),
    trang: z.url().nullable().describe('Trang.'),
    so: z.int(),
  });
  expect(describeColumns({ schema })).toEqual([
    { name: 'ten', kind: 'text', isNullable: false, meaning: 'Tên.' },
    { name: 'trang', kind: 'address', isNullable: true, meaning: 'Trang.' },
    { name: 'so', kind: 'integer', isNullable: false, meaning: '' },
  ]);
});

test.each([
  ['text', z.string()],
  ['address', z.url()],
  ['day', daySchema],
  ['integer', z.int()],
  ['number', z.number()],
  ['boolean', z.boolean()],
  ['list', z.array(z.string())],
] as const)('a cell may be %s, and the same or empty', (kind, cell) => {
  expect(columnOf(cell)).toMatchObject({ kind, isNullable: false });
  expect(columnOf(cell.nullable())).toMatchObject({ kind, isNullable: true });
});

test('values that are few are named, without the empty one', () => {
  expect(columnOf(z.enum(['co', 'khong']).nullable())).toMatchObject({
    values: ['co', 'khong'],
    isNullable: true,
  });
  expect(columnOf(z.string())).not.toHaveProperty('values');
});

test('a cell of a kind that no file can hold is refused by its name', () => {
  expect(() => describeColumns({ schema: z.object({ la: z.object({}) }) })).toThrow('la: ');
});
