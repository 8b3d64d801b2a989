import { z } from 'zod';
import { noticeAccountSchema } from '../../model/account.ts';
import { absolute, noticeAddress, sourceAddress } from '../../model/addresses/address.ts';
import { citeNotice } from '../../model/document/citation-form.ts';
import { HAPPENINGS } from '../../model/happening.ts';
import { noticeDay } from '../../model/notice.ts';
import { partialDaySchema } from '../../model/time/iso-day.ts';
import { happenedNote, happenedText, withNote } from '../happened.ts';
import { daySchema } from '../tables/collection.ts';
import { schemaPath } from '../tables/json-pages.ts';
import { type NoticeExport, namesIn } from './notice-export.ts';
import { namedSchema as named, noticeMarks, noticeMarksSchema } from './notice-marks-json.ts';

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
  /** The day it counts from: its issue, or the last day of the inspection while the issue is unknown. */
  day: daySchema,
  issuer: named,
  topics: z.array(named),
  inspection: z.strictObject({
    /** The day, or the first of several. */
    on: daySchema.nullable(),
    /** The last day, where it went on from `on` without a break. */
    until: daySchema.nullable(),
    /** Further single days. */
    also: z.array(daySchema),
    /** Null where the notice concerns no place more than another. */
    place: named.nullable(),
    programme: z.string().nullable(),
  }),
  concludedBy: z.strictObject({ name: z.string(), position: z.string() }).nullable(),
  signer: signature,
  cosigners: z.array(signature),
  source: z.strictObject({ address: z.url(), sha256: z.string() }),
  /** How the words were held against the source, letter by letter in their order; null where they were not. */
  account: noticeAccountSchema.nullable(),
  /** Documents by which an agency corrected this one (đính chính); the words below are as issued. */
  corrections: z.array(
    z.strictObject({
      document: z.string(),
      documentAddress: z.url(),
      type: z.string(),
      number: z.string().nullable(),
      issued: partialDaySchema.nullable(),
      title: z.string().nullable(),
    }),
  ),
  /** What happened to it since it was published here, what matters most first; the newest of each kind. */
  happened: z.array(
    z.strictObject({
      kind: z.enum(HAPPENINGS),
      /** Day of the agency's act, else the one on which the ledger of the site recorded it. */
      day: partialDaySchema.nullable(),
      text: z.string(),
      reason: z.string().nullable(),
      act: z.string().nullable(),
      actAddress: z.url().nullable(),
      /** Former id, where the notice moved. */
      from: z.string().nullable(),
    }),
  ),
  /** Number of the version that the ledger of the site has last; null where it keeps none. */
  version: z.int().nullable(),
  /** Every version that the ledger has, oldest first: when and why, the digest of its record, the record and its proof. */
  versions: z.array(
    z.strictObject({
      version: z.int(),
      at: daySchema,
      kind: z.string(),
      reason: z.string().nullable(),
      act: z.string().nullable(),
      text: z.string(),
      record: z.url(),
      proof: z.url(),
    }),
  ),
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
  ...noticeMarksSchema.shape,
  editorialMarks: z.array(
    z.strictObject({
      kind: z.enum(['sic', 'note', 'corrected']),
      anchor: z.string(),
      within: z.string(),
      at: z.int(),
      shown: z.string(),
      source: z.string().nullable(),
      note: z.string().nullable(),
      /** The document that corrects the words (đính chính), which stay as issued. */
      by: z.string().nullable(),
    }),
  ),
});

export type NoticeJson = z.output<typeof noticeJsonSchema>;

/** Name of the schema beside those of the tables. */
export const NOTICE_SCHEMA = 'notice';

/** JSON Schema (draft 2020-12) of one notice's `.json`. */
export function noticeSchema(site: string): object {
  const { $schema, ...schema } = z.toJSONSchema(noticeJsonSchema);
  return { $schema, $id: absolute(site, schemaPath(NOTICE_SCHEMA)), title: 'Một thông báo', ...schema };
}

/** One notice with all that is known of it. Lines and offsets of our source files are ours and stay out. */
export function noticeJson(of: NoticeExport): string {
  const { notice, names, corrections, happened, versions, site } = of;
  const borne = namesIn(names);
  const agency = (id: string) => ({ id, name: borne.agency(id) });
  const place = (id: string) => ({ id, name: borne.place(id) });
  const name = (of: Readonly<Record<string, string>>, id: string) => ({ id, name: of[id] ?? id });
  const issuer = agency(notice.issuer);
  const { inspection } = notice;
  const json: NoticeJson = {
    schema: absolute(site, schemaPath(NOTICE_SCHEMA)),
    id: notice.id,
    address: absolute(site, noticeAddress(notice.id)),
    citation: withNote(citeNotice(notice, issuer.name), happenedNote(happened)),
    title: notice.title,
    subject: notice.subject,
    number: notice.number ?? null,
    issued: notice.issued ?? null,
    day: noticeDay(notice),
    issuer,
    topics: notice.topics.map((topic) => name(names.topics, topic)),
    inspection: {
      on: inspection.on ?? null,
      until: inspection.until ?? null,
      also: inspection.also ?? [],
      place: inspection.place === undefined ? null : place(inspection.place),
      programme: inspection.programme ?? null,
    },
    concludedBy: notice.concludedBy ?? null,
    signer: notice.signer,
    cosigners: notice.cosigners,
    source: { address: absolute(site, sourceAddress(notice.source.file)), sha256: notice.source.sha256 },
    account: notice.account ?? null,
    corrections: corrections.map(({ id, address, type, number, issued, title }) => ({
      document: id,
      documentAddress: absolute(site, address),
      type,
      number: number ?? null,
      issued: issued ?? null,
      title: title ?? null,
    })),
    happened: happened.map((one) => ({
      kind: one.kind,
      day: one.day ?? null,
      text: happenedText(one),
      reason: one.reason ?? null,
      act: one.act?.id ?? null,
      actAddress: one.act ? absolute(site, one.act.address) : null,
      from: one.from ?? null,
    })),
    version: versions.at(-1)?.version ?? null,
    versions: versions.map(({ version, at, kind, reason, act, text, record, proof }) => ({
      version,
      at,
      kind,
      reason: reason ?? null,
      act: act ?? null,
      text,
      record: absolute(site, record),
      proof: absolute(site, proof),
    })),
    blocks: notice.body.blocks.map(({ anchor, kind, label, isHeading, depth, reference, text }) => ({
      anchor,
      kind,
      label: label ?? null,
      isHeading,
      depth,
      reference,
      text,
    })),
    footnotes: notice.body.footnotes.map(({ number, anchor, text }) => ({
      number,
      anchor,
      text,
      calls: notice.body.noteCalls
        .filter((call) => call.number === number)
        .map((call) => ({ anchor: call.anchor, within: call.within, at: call.at })),
    })),
    ...noticeMarks(of),
    editorialMarks: notice.body.editorialMarks.map(
      ({ kind, anchor, within, at, shown, source, note, by }) => ({
        kind,
        anchor,
        within,
        at,
        shown,
        source: source ?? null,
        note: note ?? null,
        by: by ?? null,
      }),
    ),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}
