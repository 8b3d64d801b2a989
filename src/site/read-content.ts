import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { agencySchema } from '../model/agency.ts';
import { type CitedDocument, citedDocumentSchema } from '../model/cited-document.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type GlossaryEntry, glossaryEntrySchema } from '../model/glossary.ts';
import type { Notice } from '../model/notice.ts';
import { placeSchema } from '../model/place.ts';
import { indicatorSchema, type Registry, slugSchema, topicSchema } from '../model/registry.ts';
import { parseYaml } from '../notice/frontmatter.ts';
import { parseNotice } from '../notice/parse-notice.ts';

/** The content folder: `CONTENT_DIR`, else `content`. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** Paths of all notices below the content folder, with `/`, in a fixed order. */
export async function listNotices(folder: string): Promise<string[]> {
  const root = join(folder, 'notices');
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => `notices/${relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();
}

/** Text of a file below the content folder, without the mark that some editors put before its first letter. */
export async function readContent(folder: string, file: string): Promise<string> {
  const text = await readFile(join(folder, file), 'utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

async function readVocabulary<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<{ entries: ReadonlyMap<string, z.output<Schema>>; diagnostics: Diagnostic[] }> {
  const file = `registry/${name}.yaml`;
  if (!existsSync(join(folder, file))) return { entries: new Map(), diagnostics: [] };
  const text = await readContent(folder, file);
  const { value, diagnostics } = parseYaml(text, z.record(slugSchema, schema), file, 1);
  return {
    entries: new Map(Object.entries(value ?? {})) as ReadonlyMap<string, z.output<Schema>>,
    diagnostics,
  };
}

const DOCUMENT_FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** The cited documents, one file each: the file's name is the permanent key. */
async function readDocuments(
  folder: string,
): Promise<{ entries: ReadonlyMap<string, CitedDocument>; diagnostics: Diagnostic[] }> {
  const root = join(folder, 'registry/documents');
  const names = existsSync(root) ? (await readdir(root)).filter((name) => name.endsWith('.yaml')).sort() : [];
  const entries = new Map<string, CitedDocument>();
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const file = `registry/documents/${name}`;
    const id = DOCUMENT_FILE.exec(name)?.[1];
    if (id === undefined) {
      diagnostics.push({
        check: 'registry/path',
        severity: 'error',
        file,
        message: 'Tên tệp của văn bản không đúng dạng.',
        hint: 'Đặt tên bằng chữ thường không dấu, nối bằng gạch ngang, ví dụ `ttg-qd-236-2024.yaml`.',
      });
      continue;
    }
    const text = await readContent(folder, file);
    const { value, diagnostics: faults } = parseYaml(text, citedDocumentSchema, file, 1);
    diagnostics.push(...faults);
    if (value) entries.set(id, { ...value, id, isRegistered: true });
  }
  return { entries, diagnostics };
}

/** Abbreviations and what they stand for, and what is wrong with them. */
export async function readGlossary(
  folder: string,
): Promise<{ glossary: GlossaryEntry[]; diagnostics: Diagnostic[] }> {
  const { entries, diagnostics } = await readVocabulary(folder, 'glossary', glossaryEntrySchema);
  return { glossary: [...entries.values()], diagnostics };
}

/** The vocabularies of the content folder, and what is wrong with them. */
export async function readRegistry(
  folder: string,
): Promise<{ registry: Registry; diagnostics: Diagnostic[] }> {
  const [agencies, places, indicators, topics, documents, glossary] = await Promise.all([
    readVocabulary(folder, 'agencies', agencySchema),
    readVocabulary(folder, 'places', placeSchema),
    readVocabulary(folder, 'indicators', indicatorSchema),
    readVocabulary(folder, 'topics', topicSchema),
    readDocuments(folder),
    readGlossary(folder),
  ]);
  const all = [agencies, places, indicators, topics, documents, glossary];
  return {
    registry: {
      agencies: agencies.entries,
      places: places.entries,
      indicators: indicators.entries,
      topics: topics.entries,
      documents: documents.entries,
    },
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Parse one notice of the content folder and check that its source file is the one it was made from. */
export function readNotice(
  folder: string,
  file: string,
  registry: Registry,
): { notice?: Notice; diagnostics: Diagnostic[] } {
  // Parsing keeps the thread busy anyway; at ten thousand notices the waits of asynchronous reads cost more than it.
  const parsed = parseNotice({ file, text: readFileSync(join(folder, file), 'utf8') }, registry);
  if (!parsed.notice) return parsed;
  const fault = checkSource(folder, parsed.notice);
  return fault ? { diagnostics: [...parsed.diagnostics, fault] } : parsed;
}

function checkSource(folder: string, { file, source }: Notice): Diagnostic | undefined {
  const base = { severity: 'error', file, position: { line: 1, column: 1 } } as const;
  const path = join(folder, source.file);
  if (!existsSync(path)) {
    return {
      ...base,
      check: 'source/missing',
      message: `Không thấy tệp nguồn \`${source.file}\`.`,
      hint: 'Chép tệp gốc, không sửa, vào đúng chỗ ấy trong thư mục nội dung.',
    };
  }
  const actual = sha256(readFileSync(path));
  if (actual === source.sha256) return undefined;
  return {
    ...base,
    check: 'source/changed',
    message: `Tệp nguồn \`${source.file}\` không khớp mã SHA-256 đã khai.`,
    hint: `Khôi phục tệp gốc; nếu tệp hiện tại đúng là tệp gốc, ghi sha256: ${actual}`,
  };
}

/** SHA-256 in lower-case hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
