import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Collection } from '../../../../src/exports/tables/collection.ts';
import { dataPackage } from '../../../../src/exports/tables/data-package.ts';

const tableOf = (
  name: string,
  more: Partial<Collection> = {},
): { collection: Collection; bytes: number } => ({
  collection: {
    name,
    title: `Bảng ${name}`,
    description: `Mỗi dòng một ${name}.`,
    schema: z.object({
      id: z.string().describe('Khóa.'),
      state: z.enum(['mo', 'dong']).nullable().describe('Tình trạng.'),
      leads: z.array(z.string()).describe('Cơ quan.'),
    }),
    key: ['id'],
    groups: () => [],
    ...more,
  },
  bytes: 17,
});

const packageOf = (...parameters: Partial<Parameters<typeof dataPackage>>) =>
  JSON.parse(dataPackage(parameters[0] ?? [], parameters[1] ?? [], 'https://mau.invalid/'));

test('a table is told with its bytes, its key and its columns', () => {
  expect(packageOf([tableOf('viec')])).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'thong-bao-ket-luan',
    homepage: 'https://mau.invalid/du-lieu/',
  });
  expect(packageOf([tableOf('viec')]).resources).toEqual([
    {
      name: 'viec',
      type: 'table',
      title: 'Bảng viec',
      description: 'Mỗi dòng một viec.',
      path: 'viec.csv',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: 17,
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: [
          { name: 'id', type: 'string', description: 'Khóa.', constraints: { required: true } },
          {
            name: 'state',
            type: 'string',
            description: 'Tình trạng.',
            constraints: { enum: ['mo', 'dong'] },
          },
          // A list without members is an empty cell, so nothing is required of it.
          { name: 'leads', type: 'string', description: expect.stringMatching(/^Cơ quan\. /u) },
        ],
        primaryKey: ['id'],
      },
    },
  ]);
});

test('what leads from a table to another, or back to itself, is told; not where nothing can lead', () => {
  const [, orders] = packageOf([
    tableOf('co-quan'),
    tableOf('viec', { refersTo: { leads: 'co-quan', id: 'viec', state: 'chu' } }),
  ]).resources;
  expect(orders.schema.foreignKeys).toEqual([
    { fields: ['leads'], reference: { resource: 'co-quan', fields: ['id'] } },
    { fields: ['id'], reference: { resource: '', fields: ['id'] } },
  ]);
});

test('a file that holds tables whole is told with the digest of its bytes', () => {
  const whole = (format: 'parquet' | 'sqlite', path: string) => ({
    format,
    path,
    bytes: 5,
    sha256: 'ab',
    title: 'Cả',
  });
  expect(
    packageOf([], [whole('parquet', '/api/v1/viec.parquet'), whole('sqlite', '/api/v1/tat-ca.sqlite.gz')])
      .resources,
  ).toEqual([
    {
      name: 'viec-parquet',
      title: 'Cả',
      path: 'viec.parquet',
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
      bytes: 5,
      hash: 'sha256:ab',
    },
    {
      name: 'tat-ca-sqlite-gz',
      title: 'Cả',
      path: 'tat-ca.sqlite.gz',
      format: 'sqlite',
      mediatype: 'application/gzip',
      bytes: 5,
      hash: 'sha256:ab',
    },
  ]);
});
