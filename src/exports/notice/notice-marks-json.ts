import { z } from 'zod';
import { absolute } from '../../model/addresses/address.ts';
import { METRIC_KINDS } from '../../model/figures/metric.ts';
import { BOUNDS } from '../../model/figures/printed-value.ts';
import { ASSIGNMENT_KINDS } from '../../model/orders/assignment.ts';
import { RECORDED_STATES } from '../../model/orders/assignment-status.ts';
import { daySchema } from '../tables/collection.ts';
import { type NoticeExport, namesIn } from './notice-export.ts';

export const namedSchema = z.strictObject({ id: z.string(), name: z.string() });

/** What the site read from the words of a notice: each with its anchor, its words and the sentence they stand in. */
export const noticeMarksSchema = z.strictObject({
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
      indicator: namedSchema,
      place: namedSchema,
      kind: z.enum(METRIC_KINDS),
      asOf: z.string(),
      value: z.number(),
      upTo: z.number().nullable(),
      outOf: z.number().nullable(),
      bound: z.enum(BOUNDS).nullable(),
      isChange: z.boolean(),
      unit: z.string(),
      /** Unit it may be compared in: the indicator's, where the print is one of its forms; nothing is converted. */
      comparedIn: z.string(),
      /** `year` where the indicator is counted anew each year, so that figures of two years are of two things. */
      startsAnew: z.literal('year').nullable(),
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
      leads: z.array(namedSchema),
      owner: z.string().nullable(),
      partners: z.array(namedSchema),
      kind: z.enum(ASSIGNMENT_KINDS),
      /** The deadline's own words, and the last day read from them. */
      deadline: z.string().nullable(),
      due: daySchema.nullable(),
      /** The day that last day was counted from, where the text prints a number of days. */
      countedFrom: daySchema.nullable(),
      target: z.string().nullable(),
      product: z.string().nullable(),
    }),
  ),
  /** What it says of orders of earlier notices, an order that it gives again included. */
  followUps: z.array(
    z.strictObject({
      anchor: z.string(),
      /** The order: id of its notice, `#`, its anchor. */
      of: z.string(),
      state: z.enum(RECORDED_STATES),
      /** Since when it is so, where the words print a day. */
      on: daySchema.nullable(),
      /** Of an extension: the new last day, and the decision that grants it. */
      due: daySchema.nullable(),
      decision: z.string().nullable(),
      /** The agencies that it was handed over to. */
      to: z.array(namedSchema),
      words: z.string(),
    }),
  ),
});
export type NoticeMarks = z.output<typeof noticeMarksSchema>;

/** What the site read from the words of a notice, as its JSON has it. */
export function noticeMarks({
  notice,
  names,
  metrics,
  citations,
  site,
}: Pick<NoticeExport, 'notice' | 'names' | 'metrics' | 'citations' | 'site'>): NoticeMarks {
  const borne = namesIn(names);
  const agency = (id: string) => ({ id, name: borne.agency(id) });
  return {
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
      documentAddress: absolute(site, citation.address),
    })),
    metrics: metrics.map((metric) => ({
      anchor: metric.anchor,
      indicator: { id: metric.indicator, name: names.indicators[metric.indicator] ?? metric.indicator },
      place: { id: metric.place, name: borne.place(metric.place) },
      kind: metric.kind,
      asOf: metric.asOf,
      value: metric.value,
      upTo: metric.upTo ?? null,
      outOf: metric.outOf ?? null,
      bound: metric.bound ?? null,
      isChange: metric.isChange ?? false,
      unit: metric.unit,
      comparedIn: metric.comparedIn,
      startsAnew: metric.startsAnew ?? null,
      printed: metric.printed,
      sentence: metric.sentence,
      caution: metric.caution ?? null,
    })),
    assignments: notice.assignments.map((order) => ({
      anchor: order.anchor,
      within: order.within,
      words: order.words,
      sentence: order.sentence,
      leads: order.leads.map(agency),
      owner: order.owner ?? null,
      partners: order.partners.map(agency),
      kind: order.kind,
      deadline: order.deadline ?? null,
      due: order.due ?? null,
      countedFrom: order.countedFrom ?? null,
      target: order.target ?? null,
      product: order.product ?? null,
    })),
    followUps: notice.followUps.map(({ anchor, of, told, words }) => ({
      anchor,
      of,
      state: told.state,
      on: told.on ?? null,
      due: told.due ?? null,
      decision: told.decision ?? null,
      to: (told.to ?? []).map(agency),
      words,
    })),
  };
}
