import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { communeSlug, communesOf, DISTRICTS, judgedNotice, SOURCE_TEXT, slugOf } from './judged-notice.ts';

const SEED = 'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';

/**
 * Write a content folder of the real notice and the invented ones that the judged queries were judged on: these never
 * change, or the answers would no longer be right. How a site of many notices behaves is measured on others,
 * `tests/synthetic/write-synthetic-content.ts`.
 */
export async function writeJudgedContent(folder: string, count: number): Promise<void> {
  // A folder that keeps accounts keeps one for every notice; the invented ones have no source to be held against.
  await cp('content', folder, { recursive: true, filter: (path) => path !== join('content', 'accounts') });
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const seed = await readFile(SEED, 'utf8');
  const years = new Set<number>();
  for (let position = 0; position < count; position++) {
    const { file, text, year } = judgedNotice(seed, position);
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
