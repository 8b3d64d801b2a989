import { z } from 'zod';
import { ASSIGNMENT_KINDS } from '../model/assignment.ts';
import { citeNotice } from '../model/citation-form.ts';
import { METRIC_KINDS } from '../model/metric.ts';
import { BOUNDS } from '../model/printed-value.ts';
import { absolute, documentPath, noticePath, sourcePath } from './addresses.ts';
import { daySchema } from './collection.ts';
import { schemaPath } from './json-pages.ts';
import type { NoticeExport } from './notice-export.ts';

const named = z.strictObject({ id: z.string(), name: z.string() });
const signature = z.strictObject({ name: z.string(), authority: z.array(z.string()) });
const BLOCK_KINDS = ['part', 'item', 'point', 'letter', 'dash', 'plus', 'plain', 'table', 'closing'] as const;

/** One notice as it is published: what it says of itself, its words, and what the site read from them. */
const noticeJsonSchema = z.strictObject({
  schema: z.url(),
  id: z.string(),
  address: z.url(),
  /** Ready to quote, in the Vietnamese form. */
  citation: z.string(),
  title: z.string(),
  subject: z.string(),
  number: z.string().nullable(),
  issued: daySchema.nullable(),
  issuer: named,
  topics: z.array(named),
  inspection: z.strictObject({ on: daySchema.nullable(), place: named, programme: z.string().nullable() }),
  concludedBy: z.strictObject({ name: z.string(), position: z.string() }).nullable(),
  signer: signature,
  cosigners: z.array(signature),
  source: z.strictObject({ address: z.url(), sha256: z.string() }),
  blocks: z.array(
    z.strictObject({
      anchor: z.string(),
      kind: z.enum(BLOCK_KINDS),
      label: z.string().nullable(),
      isHeading: z.boolean(),
      depth: z.int(),
      reference: z.string(),
      text: z.string(),
    }),
  ),
  footnotes: z.array(
    z.strictObject({
      number: z.int(),
      anchor: z.string(),
      text: z.string(),
      /** Where it is called: the block or footnote, and the offset in its text in UTF-16 units. */
      calls: z.array(z.strictObject({ anchor: z.string(), within: z.string(), at: z.int() })),
    }),
  ),
  citations: z.array(
    z.strictObject({
      anchor: z.string(),
      within: z.string(),
      printed: z.string(),
      number: z.string().nullable(),
      typeWord: z.string().nullable(),
      date: z.string().nullable(),
      issuer: z.string().nullable(),
      title: z.string().nullable(),
      sentence: z.string(),
      document: z.string(),
      documentAddress: z.url(),
    }),
  ),
  metrics: z.array(
    z.strictObject({
      anchor: z.string(),
      indicator: named,
      place: named,
      kind: z.enum(METRIC_KINDS),
      asOf: z.string(),
      value: z.number(),
      upTo: z.number().nullable(),
      outOf: z.number().nullable(),
      bound: z.enum(BOUNDS).nullable(),
      isChange: z.boolean(),
      unit: z.string(),
      printed: z.string(),
      sentence: z.string(),
      caution: z.string().nullable(),
    }),
  ),
  assignments: z.array(
    z.strictObject({
      anchor: z.string(),
      within: z.string(),
      words: z.string(),
      sentence: z.string(),
      leads: z.array(named),
      owner: z.string().nullable(),
      partners: z.array(named),
      kind: z.enum(ASSIGNMENT_KINDS),
      /** The deadline's own words, and the last day read from them. */
      deadline: z.string().nullable(),
      due: daySchema.nullable(),
      target: z.string().nullable(),
      product: z.string().nullable(),
    }),
  ),
  editorialMarks: z.array(
    z.strictObject({
      kind: z.enum(['sic', 'note']),
      anchor: z.string(),
      within: z.string(),
      at: z.int(),
      shown: z.string(),
      source: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});

/** Name of the schema beside those of the tables. */
export const NOTICE_SCHEMA = 'notice';

/** JSON Schema (draft 2020-12) of one notice's `.json`. */
export function noticeSchema(site: string): object {
  const { $schema, ...schema } = z.toJSONSchema(noticeJsonSchema);
  return { $schema, $id: absolute(site, schemaPath(NOTICE_SCHEMA)), title: 'Một thông báo', ...schema };
}

/** One notice with all that is known of it. Lines and offsets of our source files are ours and stay out. */
export function noticeJson({ notice, citations, corpus, site }: NoticeExport): string {
  const { registry } = corpus;
  const name = (of: ReadonlyMap<string, { name: string }>, id: string) => ({
    id,
    name: of.get(id)?.name ?? id,
  });
  const issuer = name(registry.agencies, notice.issuer);
  const { inspection } = notice;
  const json: z.output<typeof noticeJsonSchema> = {
    schema: absolute(site, schemaPath(NOTICE_SCHEMA)),
    id: notice.id,
    address: absolute(site, noticePath(notice.id)),
    citation: citeNotice(notice, issuer.name),
    title: notice.title,
    subject: notice.subject,
    number: notice.number ?? null,
    issued: notice.issued ?? null,
    issuer,
    topics: notice.topics.map((topic) => name(registry.topics, topic)),
    inspection: {
      on: inspection.on ?? null,
      place: name(registry.places, inspection.place),
      programme: inspection.programme ?? null,
    },
    concludedBy: notice.concludedBy ?? null,
    signer: notice.signer,
    cosigners: notice.cosigners,
    source: { address: absolute(site, sourcePath(notice.source.file)), sha256: notice.source.sha256 },
    blocks: notice.blocks.map(({ anchor, kind, label, isHeading, depth, reference, text }) => ({
      anchor,
      kind,
      label: label ?? null,
      isHeading,
      depth,
      reference,
      text,
    })),
    footnotes: notice.footnotes.map(({ number, anchor, text }) => ({
      number,
      anchor,
      text,
      calls: notice.noteCalls
        .filter((call) => call.number === number)
        .map((call) => ({ anchor: call.anchor, within: call.within, at: call.at })),
    })),
    citations: citations.map((citation) => ({
      anchor: citation.anchor,
      within: citation.within,
      printed: citation.printed,
      number: citation.number ?? null,
      typeWord: citation.typeWord ?? null,
      date: citation.date ?? null,
      issuer: citation.issuer ?? null,
      title: citation.title ?? null,
      sentence: citation.sentence,
      document: citation.document,
      documentAddress: absolute(site, documentPath(corpus, citation.document)),
    })),
    metrics: notice.metrics.map((metric) => ({
      anchor: metric.anchor,
      indicator: name(registry.indicators, metric.indicator),
      place: name(registry.places, metric.place),
      kind: metric.kind,
      asOf: metric.asOf,
      value: metric.value,
      upTo: metric.upTo ?? null,
      outOf: metric.outOf ?? null,
      bound: metric.bound ?? null,
      isChange: metric.isChange ?? false,
      unit: metric.unit,
      printed: metric.printed,
      sentence: metric.sentence,
      caution: metric.caution ?? null,
    })),
    assignments: notice.assignments.map((order) => ({
      anchor: order.anchor,
      within: order.within,
      words: order.words,
      sentence: order.sentence,
      leads: order.leads.map((slug) => name(registry.agencies, slug)),
      owner: order.owner ?? null,
      partners: order.partners.map((slug) => name(registry.agencies, slug)),
      kind: order.kind,
      deadline: order.deadline ?? null,
      due: order.due ?? null,
      target: order.target ?? null,
      product: order.product ?? null,
    })),
    editorialMarks: notice.editorialMarks.map(({ kind, anchor, within, at, shown, source, note }) => ({
      kind,
      anchor,
      within,
      at,
      shown,
      source: source ?? null,
      note: note ?? null,
    })),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}
