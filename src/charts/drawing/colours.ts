/** Colours of a chart; the page gives its own, so that dark mode and print can change them. */
export interface ChartColours {
  text: string;
  /** Words beside the drawing: ticks, times. */
  muted: string;
  /** The line that values stand on. */
  line: string;
  /** What a bar has still before it, and lines at the ticks. */
  track: string;
  surface: string;
  /** Lines of a chart, in order; the first also fills what was observed, the second what it is held against. */
  series: readonly [string, string, string, string];
}

/** Colours on paper, those of the light page: for pictures that leave the site. */
export const PAPER = {
  text: '#1b222c',
  muted: '#545e6b',
  line: '#79828f',
  track: '#e6eaef',
  surface: '#ffffff',
  series: ['#2a68a8', '#8a93a0', '#3f6b2e', '#7a3b86'],
} as const satisfies ChartColours;
