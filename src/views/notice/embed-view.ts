import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { citeWithNote } from '../../exports/happened.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import type { ChartView } from './chart-view.ts';
import { noticeCharts } from './notice-charts.ts';

/** The page of one chart of a notice alone, for the frames of other sites. */
export interface EmbedView {
  title: string;
  /** Page of the notice. */
  page: string;
  chart: ChartView;
}

/** What the page of a chart is drawn from. */
export function embedDrawnFrom({ year, slug }: { year: string; slug: string; figure: string }): DrawnFrom {
  return { notices: [`${year}/${slug}`], isNamedThen: true };
}

/** One chart of a notice, with its source and the way back. */
export function embedView(
  corpus: Pick<Corpus, 'noticeById' | 'registry' | 'ledger' | 'documents' | 'documentsHeldAs' | 'relatedTo'>,
  { year, slug, figure }: { year: string; slug: string; figure: string },
): EmbedView {
  const { noticeById, registry } = corpus;
  const notice = noticeById.get(`${year}/${slug}`);
  const page = noticeAddress(`${year}/${slug}`);
  const chart =
    notice && noticeCharts(vietnamese, notice, registry, page).find(({ anchor }) => anchor === figure)?.chart;
  if (!chart) throw new Error(`no figure ${figure} in ${page}`);
  const source = citeWithNote(notice, corpus);
  return { title: chart.title, page, chart: { chart, id: figure, page: `${page}#${figure}`, source } };
}
