/** `npm run import -- <file> …`: Word, PDF or text → a notice in the content folder; exit code 1 when one failed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../src/checks/report.ts';
import { importWords as words } from '../src/i18n/import.ts';
import { type GivenFacts, readGivenFacts } from '../src/importers/given-facts.ts';
import { importDocument, isUnreadable } from '../src/importers/import-document.ts';
import { printReport } from '../src/importers/print-report.ts';
import { readSource } from '../src/importers/read-source.ts';
import { documentOfText } from '../src/importers/read-text.ts';
import { isRefusal, type Refusal, type SourceDocument } from '../src/importers/source-document.ts';
import type { Registry } from '../src/model/registry.ts';
import { parseNotice } from '../src/notice/parse-notice.ts';
import { readWithPdftotext } from '../src/site/pdftotext.ts';
import { printedWords } from '../src/site/printed-words.ts';
import { contentFolder, readRegistry, sha256 } from '../src/site/read-content.ts';
import { noticesBySource, saveImport, sourceName } from '../src/site/save-import.ts';

const FLAGS = ['number', 'issued', 'issuer', 'place', 'slug', 'content'] as const;

function readArguments() {
  try {
    const options = Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'string' as const }]));
    return parseArgs({ options, allowPositionals: true, args: process.argv.slice(2) });
  } catch {
    return undefined;
  }
}

/** A PDF whose font map is broken may still be read right by poppler, where it is installed. */
function secondReading(path: string): SourceDocument | undefined {
  const text = readWithPdftotext(path);
  return text === undefined ? undefined : documentOfText(text, [{ message: words.unsure.secondReader }]);
}

/** What all imports of a run share. */
interface Run {
  folder: string;
  given: GivenFacts;
  registry: Registry;
  /** Notices that are there already, by the digest of their source. */
  known: Map<string, string>;
}

/** Import one file; the words to print, or why not. */
async function importFile(path: string, { folder, given, registry, known }: Run): Promise<string | Refusal> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    return { kind: 'refused', reason: words.refused.missing, advice: words.refused.missingAdvice };
  }
  const bytes = readFileSync(path);
  const digest = sha256(bytes);
  const before = known.get(digest);
  if (before !== undefined) return words.result.unchanged(before);
  let document = await readSource(new Uint8Array(bytes));
  if (isRefusal(document)) return document;
  if (document.format === 'pdf' && isUnreadable(document)) document = secondReading(path) ?? document;
  const settings = { registry, given, readBack: printedWords };
  const draft = importDocument(document, { ...settings, file: { name: basename(path), sha256: digest } });
  if (isRefusal(draft)) return draft;
  const name = await sourceName(folder, draft.year, basename(path), digest);
  const imported = importDocument(document, { ...settings, file: { name, sha256: digest } });
  if (isRefusal(imported)) return imported;
  const file = `notices/${imported.year}/${imported.slug}.mdx`;
  if (existsSync(join(folder, file))) {
    return { kind: 'refused', reason: words.refused.edited(file), advice: words.refused.editedAdvice };
  }
  await saveImport(folder, { file: `sources/${imported.year}/${name}`, bytes }, { file, text: imported.mdx });
  known.set(digest, file);
  const { diagnostics } = parseNotice({ file, text: imported.mdx }, registry);
  // What is missing in the frontmatter stands in the report already.
  const faults = diagnostics.filter(({ check }) => !check.startsWith('frontmatter/'));
  return [
    words.result.written(join(relative('.', folder), file)),
    printReport(imported.report),
    ...(faults.length > 0 ? [words.result.faults, report(faults, relative('.', folder) || '.')] : []),
    words.result.next,
  ].join('\n');
}

/** Import all files, one after the other; how many failed. */
async function importAll(paths: readonly string[], folder: string, given: GivenFacts): Promise<number> {
  const { registry } = await readRegistry(folder);
  const run = { folder, given, registry, known: await noticesBySource(folder) };
  let failed = 0;
  const fail = (reason: string, advice: string): void => {
    failed++;
    console.error(words.result.refused(reason, advice));
  };
  for (const [index, path] of paths.entries()) {
    console.log(words.result.progress(index + 1, paths.length, path));
    try {
      const result = await importFile(path, run);
      if (typeof result === 'string') console.log(result);
      else fail(result.reason, result.advice);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error), words.refused.notVerbatimAdvice);
    }
  }
  console.log(words.result.total(paths.length - failed, failed));
  return failed;
}

const parsed = readArguments();
const { content, ...flags } = (parsed?.values ?? {}) as Record<string, string | undefined>;
const given = readGivenFacts(flags);
if (!parsed || parsed.positionals.length === 0) {
  console.error(words.usage);
  process.exitCode = 1;
} else if ('flag' in given) {
  console.error(`${words.refused.badFlag(given.flag, given.message)}\n${words.usage}`);
  process.exitCode = 1;
} else {
  const folder = content ? resolve(content) : contentFolder();
  if ((await importAll(parsed.positionals, folder, given)) > 0) process.exitCode = 1;
}
