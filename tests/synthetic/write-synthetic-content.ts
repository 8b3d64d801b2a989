import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** Write a content folder of the real notice and invented ones, usable as `CONTENT_DIR`. */
export async function writeSyntheticContent(folder: string, count: number): Promise<void> {
  await cp('content', folder, { recursive: true });
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
  const real = (name: string): Promise<string> => readFile(`content/registry/${name}.yaml`, 'utf8');
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
}
