import type { Corpus } from '../../corpus/corpus.ts';
import { type Observation, observationsOfIndicators } from '../../corpus/figures/series.ts';
import type { Locale } from '../../i18n/locale.ts';
import { indicatorAddress } from '../../model/addresses/address.ts';
import type { PageHead } from '../lists/page-head.ts';
import { type ObservationRow, observationRow } from './observation-row.ts';

/** The list of all indicators that have figures, by topic. */
export interface IndicatorIndexView {
  head: PageHead;
  intro: string;
  topics: readonly {
    slug: string;
    name: string;
    indicators: readonly {
      href: string;
      name: string;
      unit: string;
      /** How many figures, from how many notices. */
      count: string;
      newest?: Pick<ObservationRow, 'place' | 'printed' | 'kind' | 'time' | 'caution'>;
    }[];
  }[];
}

export function indicatorIndex(locale: Locale, corpus: Corpus): IndicatorIndexView {
  const { registry } = corpus;
  const observed = observationsOfIndicators(corpus);
  const newestOf = (observations: readonly Observation[]) => {
    // A result says more than a target; a figure without doubt more than one with.
    const newest =
      observations.find(({ kind, caution }) => kind !== 'target' && caution === undefined) ?? observations[0];
    if (!newest) return undefined;
    const { place, printed, kind, time, caution } = observationRow(locale, newest, corpus);
    return {
      ...{ place, printed, time },
      ...(kind !== undefined && { kind }),
      ...(caution !== undefined && { caution }),
    };
  };
  const topics = [...registry.topics]
    .map(([slug, { name }]) => ({
      slug,
      name: locale.official(name),
      indicators: [...registry.indicators].flatMap(([indicator, { name, unit, topic }]) => {
        const observations = observed.get(indicator);
        if (topic !== slug || !observations) return [];
        const notices = new Set(observations.map(({ notice }) => notice.id)).size;
        const newest = newestOf(observations);
        return {
          href: indicatorAddress(indicator),
          name: locale.official(name),
          unit: locale.official(unit),
          count: locale.words.metric.counted(observations.length, notices),
          ...(newest && { newest }),
        };
      }),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  return {
    head: { title: locale.words.metric.title, description: locale.words.metric.intro },
    intro: topics.length > 0 ? locale.words.metric.intro : locale.words.metric.empty,
    topics,
  };
}
