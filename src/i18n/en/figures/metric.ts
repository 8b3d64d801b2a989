import { counted, printCount } from '../count.ts';

/** Words of the pages of figures. */
export const metricWords = {
  title: 'Figures',
  intro:
    'All figures printed in the notices, by topic and indicator. Each leads to the sentence that prints it. Names and definitions of indicators are given by this site, after the words of the documents.',
  empty: 'There is no figure yet.',
  newest: 'Newest:',
  doubt: 'In doubt:',
  definition: 'Definition',
  unit: 'Unit',
  direction: 'Better',
  better: {
    higher: 'The higher the better',
    lower: 'The lower the better',
    neutral: 'Neither high nor low is better',
  },
  topic: 'Topic',
  count: 'Figures',
  comparison: 'Places compared',
  overTime: 'Over time, and targets',
  figure: 'The figure there is',
  all: 'All figures',
  caption: 'The newest first. Press a sentence to read it in its notice.',
  where: 'Place, time',
  printed: 'As printed in the document',
  sentence: 'Sentence, notice',
  noNumber: 'Notice of unknown number',
  issued: 'issued on',
  inspected: 'inspected on',
  chartsOnFirst: 'Definition, charts and all years',
  nothingDrawn: 'The figures are in doubt, so that no chart is drawn.',
  ofPlace: (count: number): string => `Figures of the place (${counted(count, 'indicator')})`,
  placeIntro: 'Each card is one indicator; their scales differ.',
  more: (count: number): string => counted(count, 'more figure'),
  counted: (figures: number, notices: number): string =>
    `${counted(figures, 'figure')} from ${counted(notices, 'notice')}`,
  ofPlaces: (count: number): string => counted(count, 'place'),
  figures: (count: number): string => counted(count, 'figure'),
  newestOf: (shown: number, all: number): string => `The newest ${shown} of ${counted(all, 'figure')}`,
  allOfYear: (year: string, count?: number): string =>
    `Figures of ${year}${count === undefined ? '' : ` (${printCount(count)})`}`,
  allPlaces: (count: number): string => `Places with figures (${printCount(count)})`,
  everyPlace: (count: number): string => `All ${counted(count, 'place')}`,
  yearEnd: (year: string): string => `, ${year}`,
  placesEnd: ', by place',
  kind: 'Indicator',
  unitIs: (unit: string): string => `Unit: ${unit}.`,
  chooseYear: 'By year',
  choosePlace: 'By place',
  allYears: 'All years',
  olderYears: (count: number): string => counted(count, 'earlier year'),
  filter: 'Filter by year and place',
  place: 'Place',
  year: 'Year',
  any: 'All',
  clear: 'Clear',
  filtering: 'Filtering…',
  found: (count: number): string =>
    count === 0 ? 'No figure fits.' : `${counted(count, 'figure fits', 'figures fit')}.`,
  partly: (pages: number): string =>
    `Only the newest ${counted(pages, 'page')} looked through; choose a year as well.`,
  filterFailed: 'The figures could not be loaded. Try again, or see them by year above.',
  unlikeUnits: (units: readonly string[]): string =>
    `This indicator is printed in several units (${units.join('; ')}). Each has a chart of its own; nothing is converted.`,
  disagree: (place: string, time: string, printed: readonly string[]): string =>
    `Notices print different figures for ${place}, ${time}: ${printed.join('; ')}. This site chooses none; both are in the chart and the table.`,
  withheld: (printed: string): string =>
    `“${printed}” is in doubt and is not drawn; see the table below or its year.`,
  first: (shown: number, all: number): string =>
    `${shown} of ${counted(all, 'place')} drawn; all are in the table below and by year.`,
  /** Which places of many are drawn. */
  ends: (first: number, last: number, all: number, isRank: boolean): string =>
    isRank
      ? `the first ${first} and the last ${last} of ${counted(all, 'place')}`
      : `the ${first} highest and the ${last} lowest of ${counted(all, 'place')}`,
  latestOnly: (drawn: number, all: number): string =>
    `The newest ${drawn} of ${counted(all, 'figure')} drawn; all are in the table below and by year.`,
  comparisonTitle: (name: string): string => `${name}: places`,
  overTimeTitle: (name: string): string => `${name}: over time`,
  latest: (year: string, unit: string): string => `Newest figures of ${year} (${unit})`,
  inUnit: (unit: string): string => `By the times printed in the documents (${unit})`,
  chartSource: (notices: number): string =>
    `figures printed in ${counted(notices, 'notice of conclusions', 'notices of conclusions')}`,
} as const;
