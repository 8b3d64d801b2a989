import type { GivenFacts } from '../../../src/importers/facts/given-facts.ts';
import { type ImportedNotice, importDocument } from '../../../src/importers/import-document.ts';
import { readSource } from '../../../src/importers/read-source.ts';
import { isRefusal, type Refusal, type SourceDocument } from '../../../src/importers/source-document.ts';
import type { Notice } from '../../../src/model/notice.ts';
import type { Registry } from '../../../src/model/registry/registry.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';

/** A registry of invented agencies and places. */
export const MODEL_REGISTRY: Registry = {
  agencies: new Map([
    ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu' }],
    ['van-phong-ubnd-tinh-mau', { name: 'Văn phòng UBND tỉnh Mẫu' }],
    ['tinh-uy-mau', { name: 'Tỉnh ủy Mẫu' }],
    ['so-tai-chinh-tinh-mau', { name: 'Sở Tài chính tỉnh Mẫu' }],
  ]),
  places: new Map([
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
    ['huyen-thu', { name: 'huyện Thử' }],
    ['xa-vi-du', { name: 'xã Ví Dụ' }],
  ]),
  indicators: new Map(),
  topics: new Map(),
  documents: new Map(),
};

/** Import what a file holds, with the site's own parser to read it back. */
export async function importBytes(
  bytes: Uint8Array,
  registry: Registry = MODEL_REGISTRY,
  given: GivenFacts = {},
): Promise<ImportedNotice | Refusal> {
  const document = await readSource(bytes);
  return isRefusal(document) ? document : importRead(document, registry, given);
}

function importRead(
  document: SourceDocument,
  registry: Registry = MODEL_REGISTRY,
  given: GivenFacts = {},
): ImportedNotice | Refusal {
  const file = { name: 'nguon.txt', sha256: 'a'.repeat(64) };
  return importDocument(document, { registry, given, file, readBack: printedWords });
}

/** The same, for a source that must become a notice. */
export async function importNotice(
  bytes: Uint8Array,
  registry: Registry = MODEL_REGISTRY,
  given: GivenFacts = {},
): Promise<ImportedNotice> {
  const result = await importBytes(bytes, registry, given);
  if (result.kind === 'refused') throw new Error(`${result.reason} ${result.advice}`);
  return result;
}

/** The model of an imported notice, as the site compiles it. */
export function modelOf({ year, slug, mdx }: ImportedNotice): Notice {
  const { notice, diagnostics } = parseNotice({ file: `notices/${year}/${slug}.mdx`, text: mdx });
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return notice;
}

/** The structure of a notice: what the page, the anchors and the exports are made from, without its source file. */
export function structureOf(notice: Notice) {
  const { title, subject, issuer, inspection, concludedBy, signer, body } = notice;
  return {
    title,
    subject,
    issuer,
    inspection,
    concludedBy,
    signer,
    blocks: body.blocks.map(({ offset: _, ...block }) => block),
    footnotes: body.footnotes,
  };
}

/** What must be answered before the site can publish a notice. */
export function needed({ questions }: ImportedNotice['report']): string[] {
  return questions.filter(({ isNeeded }) => isNeeded).map(({ about }) => about);
}
