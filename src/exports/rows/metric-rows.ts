import { z } from 'zod';
import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import { METRIC_KINDS } from '../../model/figures/metric.ts';
import { unitOf } from '../../model/figures/metric-unit.ts';
import { BOUNDS } from '../../model/figures/printed-value.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { timePeriodKind } from '../../model/time/time-period.ts';
import { defineCollection, groupsOfNotices, happenedColumn, happenedKinds } from '../tables/collection.ts';

/**
 * One row an observation, in SDMX's terms (SDMX Content-Oriented Guidelines, cross-domain concepts): indicator,
 * reference area, time period, observation value, unit, status.
 */
export const metricCollection = defineCollection({
  name: 'metrics',
  title: 'Số liệu',
  description: 'Mỗi dòng là một số in trong một thông báo, kèm chỉ tiêu, địa bàn, thời điểm và câu đã in nó.',
  key: ['address'],
  refersTo: { notice: 'notices', indicator: 'indicators', referenceArea: 'places' },
  schema: z.strictObject({
    address: z.url().describe('Địa chỉ của đúng chỗ in số này.'),
    notice: z.string().describe('Khóa của thông báo.'),
    indicator: z.string().describe('Chỉ tiêu (INDICATOR), khóa trong bảng chỉ tiêu.'),
    referenceArea: z.string().describe('Địa bàn (REF_AREA), khóa trong bảng địa bàn.'),
    referenceAreaName: z.string().describe('Tên địa bàn khi thông báo ra đời.'),
    timePeriod: z
      .string()
      .refine((text) => timePeriodKind(text) !== undefined)
      .describe('Thời điểm hoặc kỳ (TIME_PERIOD): ngày, tháng, quý `2024-Q1`, năm, giai đoạn `2021/2025`.'),
    kind: z
      .enum(METRIC_KINDS)
      .describe(
        'Loại: kết quả (observed), mục tiêu (target), bình quân để so sánh (average), thứ hạng (rank).',
      ),
    observationValue: z.number().describe('Giá trị (OBS_VALUE), đọc từ chữ in; cận dưới nếu là khoảng.'),
    upTo: z.number().nullable().describe('Cận trên, nếu in một khoảng.'),
    outOf: z.number().nullable().describe('Tổng số: 19 trong «08/19 tiêu chí», 11 trong thứ hạng «4/11».'),
    bound: z
      .enum(BOUNDS)
      .nullable()
      .describe('Số in là mức chặn: từ (from), trên (above), không quá (to), dưới (below), khoảng (about).'),
    isChange: z.boolean().describe('Mức tăng, giảm, không phải mức đạt.'),
    unitMeasure: z.string().describe('Đơn vị (UNIT_MEASURE); không quy đổi.'),
    observationStatus: z
      .enum(['A', 'U'])
      .describe('Tình trạng (OBS_STATUS): A bình thường, U có nghi vấn (danh mục CL_OBS_STATUS của SDMX).'),
    caution: z.string().nullable().describe('Nghi vấn của người biên tập về số này.'),
    printed: z.string().describe('Chữ in, nguyên văn.'),
    sentence: z.string().describe('Câu chứa số này, nguyên văn.'),
    happened: happenedColumn,
  }),
  groups: (corpus, site) =>
    groupsOfNotices(corpus, (notice) =>
      notice.metrics.map((metric) => ({
        address: absolute(site, `${noticeAddress(notice.id)}#${metric.anchor}`),
        notice: notice.id,
        indicator: metric.indicator,
        referenceArea: metric.place,
        referenceAreaName: namesAtIssue(notice, corpus.registry).place(metric.place),
        timePeriod: metric.asOf,
        kind: metric.kind,
        observationValue: metric.value,
        upTo: metric.upTo ?? null,
        outOf: metric.outOf ?? null,
        bound: metric.bound ?? null,
        isChange: metric.isChange ?? false,
        unitMeasure: unitOf(metric, corpus.registry),
        observationStatus: metric.caution === undefined ? ('A' as const) : ('U' as const),
        caution: metric.caution ?? null,
        printed: metric.printed,
        sentence: metric.sentence,
        happened: happenedKinds(notice, corpus),
      })),
    ),
});
