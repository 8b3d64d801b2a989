/** Size a chart is designed at, in CSS pixels: a phone's width, so that its letters never shrink below reading. */
export const CHART_WIDTH = 300;
