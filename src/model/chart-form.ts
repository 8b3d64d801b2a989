/** Forms an author may name: bars, a line over time, progress to a target or a whole, places in an order. */
export const CHART_FORMS = ['bar', 'line', 'progress', 'rank'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];
