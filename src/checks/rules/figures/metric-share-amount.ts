import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Metric } from '../../../model/figures/metric.ts';
import { unitOf } from '../../../model/figures/metric-unit.ts';
import { printNumber } from '../../../model/figures/printed-value.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Indicator } from '../../../model/registry/indicator.ts';
import { lastDay } from '../../../model/time/time-period.ts';
import { metricWarning } from '../../metric-warning.ts';

/** A share and an amount of the same thing, place and time, and the whole that both together imply. */
interface Pair {
  notice: Notice;
  amount: Metric;
  share: Metric;
  measure: Indicator;
  whole: number;
}

// A plan is adjusted within its year, but hardly by more than half.
const ADJUSTED = 1.5;

/**
 * Amounts that cannot belong to the share printed with them: `9,142 triệu đồng` as 42.6 % makes a whole of 21 million,
 * outside the range of the indicator, or far from the whole that another notice of the same year implies.
 */
export function metricShareAmount(corpus: Corpus): Diagnostic[] {
  const pairs = pairsOf(corpus);
  const comparable = Map.groupBy(pairs, comparedWith);
  return pairs.flatMap((pair): Diagnostic[] => {
    const { notice, amount, share, measure, whole } = pair;
    const { min = -Infinity, max = Infinity, unit } = measure;
    const other = comparable
      .get(comparedWith(pair))
      ?.find((one) => Math.max(one.whole, whole) > ADJUSTED * Math.min(one.whole, whole));
    const implied = `«${amount.printed}» là «${share.printed}» thì toàn bộ là khoảng ${printNumber(Math.round(whole * 100) / 100)} ${unit}`;
    const message = !Number.isFinite(whole)
      ? `«${amount.printed}» không thể là «${share.printed}» của toàn bộ.`
      : whole < min || whole > max
        ? `${implied}, ra ngoài khoảng thường gặp của chỉ tiêu «${measure.name}».`
        : other
          ? `${implied}, khác xa con số suy ra từ «${other.amount.printed}» và «${other.share.printed}» cùng năm (${printNumber(Math.round(other.whole * 100) / 100)} ${unit}).`
          : undefined;
    return message === undefined ? [] : [metricWarning(notice, amount, 'metric/share-amount', message)];
  });
}

/** Equal for pairs whose wholes ought to be about the same: one indicator, one place, one year. */
function comparedWith({ share }: Pair): string {
  return [share.indicator, share.place, lastDay(share.asOf).slice(0, 4)].join(' ');
}

function pairsOf({ notices, registry }: Corpus): Pair[] {
  return notices.flatMap((notice) =>
    notice.metrics.flatMap((share): Pair[] => {
      const amountSlug = registry.indicators.get(share.indicator)?.shareOf;
      const measure = amountSlug === undefined ? undefined : registry.indicators.get(amountSlug);
      if (!measure || !isPlain(share)) return [];
      return notice.metrics
        .filter(
          (amount) =>
            amount.indicator === amountSlug &&
            amount.place === share.place &&
            amount.asOf === share.asOf &&
            amount.kind === share.kind &&
            isPlain(amount) &&
            unitOf(amount, registry) === measure.unit &&
            (amount.value !== 0 || share.value !== 0),
        )
        .map((amount) => ({ notice, amount, share, measure, whole: (amount.value / share.value) * 100 }));
    }),
  );
}

function isPlain({ bound, upTo, isChange }: Metric): boolean {
  return bound === undefined && upTo === undefined && isChange === undefined;
}
