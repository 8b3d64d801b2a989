/** Colours of a chart; the page gives its own, so that dark mode and print can change them. */
export interface ChartColours {
  text: string;
  /** Axis, track and other lines that carry no value. */
  line: string;
  /** Lines of a chart, in order; the first also fills what was observed, the second outlines what it is held against. */
  series: readonly [string, string, string, string];
}

/** Colours on paper, those of the light page: for pictures that leave the site. */
export const PAPER = {
  text: '#1b222c',
  line: '#79828f',
  series: ['#2a68a8', '#a3561f', '#3f6b2e', '#7a3b86'],
  surface: '#ffffff',
  muted: '#545e6b',
} as const satisfies ChartColours & { surface: string; muted: string };
