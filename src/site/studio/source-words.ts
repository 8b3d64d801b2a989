import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import { isRefusal, lineText, plainWords } from '../../importers/source-document.ts';
import type { ReadSource } from '../clerk/read-document.ts';
import { sourceOf } from '../clerk/save-import.ts';
import { kindOf } from '../content/content-files.ts';

/** The source of a notice in its own words, line by line as the importer reads it; cells of a table parted by bars. */
export async function sourceWords(
  folder: string,
  file: string,
  read: ReadSource,
): Promise<{ lines: string[] } | { refused: string }> {
  const source = sourceOf(readFileSync(join(folder, file), 'utf8'))?.file;
  if (source === undefined || kindOf(folder, source) !== 'plain') return { refused: words.noSource };
  const document = await read(readFileSync(join(folder, source)));
  if (isRefusal(document)) return { refused: document.reason };
  const lines = document.lines.flatMap((line) =>
    line.table ? line.table.rows.map((row) => row.map(plainWords).join(' | ')) : [lineText(line)],
  );
  return { lines: [...lines, ...[...document.notes.values()].map(plainWords)].filter(Boolean) };
}
