import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/text/nearest.ts';

/** Agencies and places that point to one that is not registered, or that end before they begin. */
export function registryReference({ registry: { agencies, places, positions } }: Corpus): Diagnostic[] {
  const found: Diagnostic[] = [];
  const fault = (list: string, path: string, message: string, hint: string): void => {
    const position = positions?.get(`${list}.${path}`);
    found.push({
      check: 'registry/reference',
      severity: 'error',
      file: `registry/${list}.yaml`,
      ...(position && { position }),
      message,
      hint,
    });
  };
  const points = (
    list: string,
    slug: string,
    key: string,
    to: string | readonly string[] | undefined,
    known: ReadonlyMap<string, unknown>,
  ) => {
    for (const [index, target] of [to ?? []].flat().entries()) {
      if (known.has(target)) continue;
      const near = nearest(target, known.keys());
      fault(
        list,
        typeof to === 'string' ? `${slug}.${key}` : `${slug}.${key}.${index}`,
        `Mục \`${key}\` của \`${slug}\` chỉ tới \`${target}\`, chưa có trong danh mục.`,
        near ? `Có phải bạn muốn viết \`${near}\`?` : 'Thêm mục ấy, hoặc bỏ liên kết khi chưa rõ.',
      );
    }
  };
  const lasts = (list: string, slug: string, from: string | undefined, until: string | undefined): void => {
    if (from !== undefined && until !== undefined && until < from)
      fault(
        list,
        `${slug}.until`,
        `\`${slug}\` kết thúc (\`${until}\`) trước khi bắt đầu (\`${from}\`).`,
        'Kiểm tra lại hai ngày.',
      );
  };
  for (const [slug, { place, memberOf, successors, from, until }] of agencies) {
    points('agencies', slug, 'place', place, places);
    points('agencies', slug, 'memberOf', memberOf, agencies);
    points('agencies', slug, 'successors', successors, agencies);
    lasts('agencies', slug, from, until);
  }
  for (const [slug, { within, successors, from, until }] of places) {
    points('places', slug, 'within', within, places);
    points('places', slug, 'successors', successors, places);
    lasts('places', slug, from, until);
  }
  return found;
}
