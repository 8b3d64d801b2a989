import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  communeSlug,
  communesOf,
  DISTRICTS,
  SOURCE_TEXT,
  slugOf,
  syntheticNotice,
} from './synthetic-notice.ts';

const SEED = 'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';
const SHARED = ['registry/indicators.yaml', 'registry/glossary.yaml'];

/**
 * Write a content folder of invented notices, usable as `CONTENT_DIR`.
 * @param withSeed whether the real notice, its places and its source are among them
 */
export async function writeSyntheticContent(folder: string, count: number, withSeed: boolean): Promise<void> {
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const seed = await readFile(SEED, 'utf8');
  const years = new Set<number>();
  for (let position = 0; position < count; position++) {
    const { file, text, year } = syntheticNotice(seed, position);
    years.add(year);
    await write(file, text);
  }
  for (const year of years) await write(`sources/${year}/mau.txt`, SOURCE_TEXT);
  for (const path of SHARED) await write(path, await readFile(join('content', path), 'utf8'));
  const real = async (name: string): Promise<string> =>
    withSeed ? readFile(`content/registry/${name}.yaml`, 'utf8') : '';
  await write('registry/agencies.yaml', `${await real('agencies')}ubnd-tinh-mau:\n  name: UBND tỉnh Mẫu\n`);
  const districts = DISTRICTS.flatMap((district) => [
    `${slugOf(district)}:\n  name: huyện ${district}\n  within: tinh-mau\n`,
    ...communesOf(district).map(
      (commune) =>
        `${communeSlug(district, commune)}:\n  name: xã ${commune}\n  within: ${slugOf(district)}\n`,
    ),
  ]);
  await write(
    'registry/places.yaml',
    `${await real('places')}tinh-mau:\n  name: tỉnh Mẫu\n${districts.join('')}`,
  );
  if (!withSeed) return;
  await write(SEED.slice('content/'.length), seed);
  const source = 'sources/2024/000_b47614d5102acb89.txt';
  await write(source, await readFile(join('content', source), 'utf8'));
}
