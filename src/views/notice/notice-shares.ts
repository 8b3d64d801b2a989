import type { Corpus } from '../../corpus/corpus.ts';
import type { Notice } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';

/** A share in per cent that the notice prints, `at` from 0 to 100. */
export interface NoticeShare {
  name: string;
  /** Where it is not that of the place the notice is about. */
  place?: string;
  printed: string;
  at: number;
  href: string;
}

/** Shares, those that its editors charted first: what was observed, printed as one figure, without a doubt. */
export function sharesOf(notice: Notice, { registry }: Corpus): NoticeShare[] {
  const charted = notice.charts.flatMap(({ indicators }) => indicators);
  const rankOf = ({ indicator }: { indicator: string }): number => {
    const at = charted.indexOf(indicator);
    return at < 0 ? charted.length : at;
  };
  const shares = notice.metrics.filter(
    ({ kind, unit, value, upTo, bound, isChange, caution }) =>
      kind === 'observed' &&
      unit === '%' &&
      value >= 0 &&
      value <= 100 &&
      [upTo, bound, isChange, caution].every((doubt) => doubt === undefined),
  );
  const firsts = [...Map.groupBy(shares, ({ indicator }) => indicator).values()].flatMap(
    ([first]) => first ?? [],
  );
  const names = namesAtIssue(notice, registry);
  return firsts
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ indicator, place, printed, value, anchor }) => ({
      name: registry.indicators.get(indicator)?.name ?? indicator,
      ...(place !== notice.inspection.place && { place: names.place(place) }),
      printed,
      at: value,
      href: `#${anchor}`,
    }));
}
