import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/text/nearest.ts';

/** Indicators whose topic or whose amount is not in the registry. */
export function indicatorReference({ registry }: Corpus): Diagnostic[] {
  const { indicators, topics } = registry;
  return [...indicators].flatMap(([slug, { topic, shareOf }]) => {
    const missing = [
      { key: 'topic', value: topic, known: topics, list: 'topics' },
      { key: 'shareOf', value: shareOf, known: indicators, list: 'indicators' },
    ];
    return missing.flatMap(({ key, value, known, list }): Diagnostic[] => {
      if (value === undefined || known.has(value)) return [];
      const position = registry.positions?.get(`indicators.${slug}.${key}`);
      const near = nearest(value, known.keys());
      return [
        {
          check: 'indicator/reference',
          severity: 'error',
          file: 'registry/indicators.yaml',
          ...(position && { position }),
          message: `Chỉ tiêu \`${slug}\`: mục \`${key}\` ghi \`${value}\`, chưa có trong danh mục.`,
          hint: `${near ? `Có phải bạn muốn viết \`${near}\`? Nếu không, ghi` : 'Ghi'} mục ấy bằng \`npm run refs -- ${list === 'topics' ? '--topic "tên lĩnh vực"' : '--indicator "tên chỉ tiêu" --unit "đơn vị"'}\`.`,
        },
      ];
    });
  });
}
