import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';

/** Agencies and places that point to one that is not registered, or that end before they begin. */
export function registryReference({ registry: { agencies, places } }: Corpus): Diagnostic[] {
  const found: Diagnostic[] = [];
  const fault = (list: string, message: string, hint: string): void => {
    found.push({
      check: 'registry/reference',
      severity: 'error',
      file: `registry/${list}.yaml`,
      message,
      hint,
    });
  };
  const points = (
    list: string,
    slug: string,
    key: string,
    to: readonly string[],
    known: ReadonlyMap<string, unknown>,
  ) => {
    for (const target of to.filter((name) => !known.has(name))) {
      const near = nearest(target, known.keys());
      fault(
        list,
        `Mục \`${key}\` của \`${slug}\` chỉ tới \`${target}\`, chưa có trong danh mục.`,
        near ? `Có phải bạn muốn viết \`${near}\`?` : 'Thêm mục ấy, hoặc bỏ liên kết khi chưa rõ.',
      );
    }
  };
  const lasts = (list: string, slug: string, from: string | undefined, until: string | undefined): void => {
    if (from !== undefined && until !== undefined && until < from)
      fault(
        list,
        `\`${slug}\` kết thúc (\`${until}\`) trước khi bắt đầu (\`${from}\`).`,
        'Kiểm tra lại hai ngày.',
      );
  };
  for (const [slug, { place, memberOf = [], successors = [], from, until }] of agencies) {
    points('agencies', slug, 'place', place === undefined ? [] : [place], places);
    points('agencies', slug, 'memberOf', memberOf, agencies);
    points('agencies', slug, 'successors', successors, agencies);
    lasts('agencies', slug, from, until);
  }
  for (const [slug, { within, successors = [], from, until }] of places) {
    points('places', slug, 'within', within === undefined ? [] : [within], places);
    points('places', slug, 'successors', successors, places);
    lasts('places', slug, from, until);
  }
  return found;
}
