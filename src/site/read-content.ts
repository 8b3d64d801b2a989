import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type CitedDocument, citedDocumentSchema } from '../model/cited-document.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import {
  agencySchema,
  indicatorSchema,
  placeSchema,
  type Registry,
  slugSchema,
  topicSchema,
} from '../model/registry.ts';
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
  const names = await readdir(root, { recursive: true });
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `notices/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** Text of a file below the content folder. */
export function readContent(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
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

/** The vocabularies of the content folder, and what is wrong with them. */
export async function readRegistry(
  folder: string,
): Promise<{ registry: Registry; diagnostics: Diagnostic[] }> {
  const [agencies, places, indicators, topics, documents] = await Promise.all([
    readVocabulary(folder, 'agencies', agencySchema),
    readVocabulary(folder, 'places', placeSchema),
    readVocabulary(folder, 'indicators', indicatorSchema),
    readVocabulary(folder, 'topics', topicSchema),
    readDocuments(folder),
  ]);
  const all = [agencies, places, indicators, topics, documents];
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
export async function readNotice(
  folder: string,
  file: string,
  registry: Registry,
): Promise<{ notice?: Notice; diagnostics: Diagnostic[] }> {
  const parsed = parseNotice({ file, text: await readContent(folder, file) }, registry);
  if (!parsed.notice) return parsed;
  const fault = await checkSource(folder, parsed.notice);
  return fault ? { diagnostics: [...parsed.diagnostics, fault] } : parsed;
}

async function checkSource(folder: string, { file, source }: Notice): Promise<Diagnostic | undefined> {
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
  const actual = sha256(await readFile(path));
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
