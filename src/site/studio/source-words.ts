import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import { isRefusal, lineText, plainWords } from '../../importers/source-document.ts';
import type { SourceLine } from '../../studio/source-line.ts';
import type { ReadSource } from '../clerk/read-document.ts';
import { sourceOf } from '../clerk/save-import.ts';
import { kindOf } from '../content/content-files.ts';

/** Whatever a hand wrote into the frontmatter, nothing is read outside of the folders of sources. */
const SOURCE = /^sources\/\d{4}\/(?!\.)[^/\\]+$/;

/** The source of a notice as it is; undefined where there is none. A page of the preview has it only once the notice is sound. */
export function sourceFile(folder: string, file: string): { name: string; bytes: Buffer } | undefined {
  const source = sourceOf(readFileSync(join(folder, file), 'utf8'))?.file;
  if (source === undefined || !SOURCE.test(source) || kindOf(folder, source) !== 'plain') return undefined;
  return { name: basename(source), bytes: readFileSync(join(folder, source)) };
}

/** The source of a notice in its own words, line by line as the importer reads it; cells of a table parted by bars. */
export async function sourceWords(
  folder: string,
  file: string,
  read: ReadSource,
): Promise<{ lines: SourceLine[] } | { refused: string }> {
  const source = sourceFile(folder, file);
  if (!source) return { refused: words.noSource };
  const document = await read(source.bytes);
  if (isRefusal(document)) return { refused: document.reason };
  const lines = document.lines.flatMap((line) => {
    const { page } = line.place;
    const all = line.table ? line.table.rows.map((row) => row.map(plainWords).join(' | ')) : [lineText(line)];
    return all.map((one): SourceLine => ({ words: one, ...(page !== undefined && { page }) }));
  });
  const notes = [...document.notes.values()].map((note): SourceLine => ({ words: plainWords(note) }));
  return { lines: [...lines, ...notes].filter(({ words: said }) => said !== '') };
}
