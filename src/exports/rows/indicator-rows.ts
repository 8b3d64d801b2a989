import { z } from 'zod';
import { type Observation, observationsByIndicator } from '../../corpus/figures/series.ts';
import { absolute, indicatorAddress } from '../../model/addresses/address.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { defineCollection } from '../tables/collection.ts';

/** One row an indicator that notices give figures of. */
export const indicatorCollection = defineCollection({
  name: 'indicators',
  title: 'Chỉ tiêu',
  description: 'Mỗi dòng là một chỉ tiêu có số liệu trong các thông báo.',
  key: ['indicator'],
  schema: z.strictObject({
    indicator: z.string().describe('Khóa của chỉ tiêu (INDICATOR).'),
    address: z.url().describe('Địa chỉ của trang chỉ tiêu.'),
    name: z.string().describe('Tên chỉ tiêu, do trang này đặt.'),
    definition: z.string().describe('Điều được đo, theo lời các thông báo.'),
    topic: z.string().describe('Khóa của lĩnh vực.'),
    unitMeasure: z.string().describe('Đơn vị (UNIT_MEASURE).'),
    better: z
      .enum(['higher', 'lower', 'neutral'])
      .describe('Chiều tốt hơn: cao (higher), thấp (lower), không xét (neutral).'),
    shareOf: z.string().nullable().describe('Với một tỷ lệ: chỉ tiêu cho cùng điều ấy bằng số lượng.'),
    observations: z.int().describe('Số lượng số liệu.'),
    notices: z.int().describe('Số lượng thông báo có số liệu.'),
  }),
  groups: (corpus, site) =>
    [...observationsByIndicator(corpus)].map(([slug, observations]) => ({
      id: slug,
      from: { places: observations },
      rows: () => rowsOf(slug, observations, corpus.registry, site),
    })),
});

function rowsOf(slug: string, observations: readonly Observation[], { indicators }: Registry, site: string) {
  const indicator = indicators.get(slug);
  if (!indicator) return [];
  const { name, definition, topic, unit, better, shareOf } = indicator;
  return [
    {
      indicator: slug,
      address: absolute(site, indicatorAddress(slug)),
      name,
      definition,
      topic,
      unitMeasure: unit,
      better,
      shareOf: shareOf ?? null,
      observations: observations.length,
      notices: new Set(observations.map(({ notice }) => notice.id)).size,
    },
  ];
}
