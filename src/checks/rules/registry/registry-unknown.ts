import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic, SourcePosition } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/text/nearest.ts';

/** Agencies, places and indicators that a notice names and the registry does not have. */
export function registryUnknown({
  notices,
  registry: { agencies, places, indicators },
}: Corpus): Diagnostic[] {
  const lists = {
    agencies: { what: 'cơ quan', known: agencies },
    places: { what: 'địa bàn', known: places },
    indicators: { what: 'chỉ tiêu', known: indicators },
  };
  return notices.flatMap(({ file, issuer, inspection, factPositions, metrics, assignments }) => {
    const named: [list: keyof typeof lists, slug: string | undefined, position: SourcePosition][] = [
      ['agencies', issuer, factPositions.issuer],
      ['places', inspection.place, factPositions.place],
      ...metrics.flatMap(({ indicator, place, position }): typeof named => [
        ['indicators', indicator, position],
        ['places', place, position],
      ]),
      ...assignments.flatMap(({ leads, partners, position }) =>
        [...leads, ...partners].map((slug): (typeof named)[number] => ['agencies', slug, position]),
      ),
    ];
    return named.flatMap(([list, slug, position]): Diagnostic[] => {
      const { what, known } = lists[list];
      if (slug === undefined || known.has(slug)) return [];
      const near = nearest(slug, known.keys());
      return [
        {
          check: 'registry/unknown',
          severity: 'error',
          file,
          position,
          message: `Chưa có ${what} \`${slug}\` trong danh mục.`,
          hint: `${near ? `Có phải bạn muốn viết \`${near}\`? Nếu không, chạy` : 'Chạy'} \`npm run refs\` để ghi mục ấy vào registry/${list}.yaml đúng như thông báo nói.`,
        },
      ];
    });
  });
}
