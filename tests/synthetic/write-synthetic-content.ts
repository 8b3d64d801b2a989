import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentYaml, type InventedDocument } from './invented-documents.ts';
import { indicatorsYaml, topicsYaml } from './invented-indicators.ts';
import {
  dayOf,
  type InventedNotice,
  inventedNotice,
  NOTICES_A_YEAR,
  SOURCE_TEXT,
} from './invented-notice.ts';
import { agenciesYaml, placesYaml } from './invented-province.ts';
import { generalSentences } from './invented-words.ts';

const SEED = 'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';
const GLOSSARY = 'content/registry/glossary.yaml';

/**
 * Write a content folder of invented notices of an invented province, usable as `CONTENT_DIR`: in the order of their
 * days, 600 a year, so that a folder of one notice more is this one and the newest notice. Of what they cite, what more
 * than one notice may cite is in the registry.
 * @param luck seed of chance: the same gives the same bytes
 * @param aYear how many notices a year
 */
export async function writeSyntheticContent(
  folder: string,
  count: number,
  luck = 1,
  aYear: number = NOTICES_A_YEAR,
): Promise<void> {
  await writeText(folder, 'registry/places.yaml', placesYaml());
  await writeText(folder, 'registry/agencies.yaml', agenciesYaml());
  await writeText(folder, 'registry/topics.yaml', topicsYaml());
  await writeText(folder, 'registry/indicators.yaml', indicatorsYaml());
  await writeText(folder, 'registry/glossary.yaml', await readFile(GLOSSARY, 'utf8'));
  const cited = new Map<string, InventedDocument>();
  const surroundings = {
    general: generalSentences(await readFile(SEED, 'utf8')),
    last: dayOf(count - 1, aYear),
    luck,
    aYear,
  };
  for (let position = 0; position < count; position++) {
    const notice = inventedNotice(position, surroundings);
    for (const document of notice.shared) cited.set(document.key, document);
    await writeNotice(folder, notice);
  }
  for (const [key, document] of cited)
    await writeText(folder, `registry/documents/${key}.yaml`, documentYaml(document));
}

/** Add the notice that follows on the `count` of a folder; the path of its file. */
export async function addNewestNotice(folder: string, count: number, luck = 1): Promise<string> {
  const general = generalSentences(await readFile(SEED, 'utf8'));
  return writeNotice(folder, inventedNotice(count, { general, last: dayOf(count), luck }));
}

async function writeNotice(folder: string, { id, year, text, records }: InventedNotice): Promise<string> {
  await writeText(folder, `sources/${year}/mau.txt`, SOURCE_TEXT);
  if (records) await writeText(folder, `assignments/${id}.yaml`, records);
  return writeText(folder, `notices/${id}.mdx`, text);
}

async function writeText(folder: string, path: string, text: string): Promise<string> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
  return path;
}
