import { DOMMatrix, DOMPoint } from '@napi-rs/canvas';
import { JSDOM } from 'jsdom';
import { chartHeight } from '../../../src/charts/drawing/configuration.ts';
import type { DrawnChart } from '../../../src/charts/metric-chart.ts';
import { chartSvg, drawingSvg } from '../../../src/client/charts/chart-svg.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { measureText } from '../../../src/site/drawing/draw-chart.ts';

// svgcanvas reads the browser's own matrix and point from the global scope; the canvas package's points lack one method.
class Point extends DOMPoint {
  override matrixTransform({ a, b, c, d, e, f }: DOMMatrix): DOMPoint {
    return new DOMPoint(a * this.x + c * this.y + e, b * this.x + d * this.y + f);
  }
}
Object.assign(globalThis, { DOMMatrix, DOMPoint: Point });
const { document } = new JSDOM('').window;

/** Lend the browser's document for one synchronous call: other tests have none. */
function inBrowser<Result>(act: () => Result): Result {
  const scope = globalThis as { document?: unknown };
  const before = scope.document;
  scope.document = document;
  try {
    return act();
  } finally {
    scope.document = before;
  }
}

/** What a browser draws on a canvas of a width, as SVG. */
export function drawnSvg(chart: DrawnChart, width: number): string {
  const height = chartHeight(vietnamese.words.chart, chart, width, measureText);
  return `<svg viewBox="0 0 ${width} ${height}">${inBrowser(() => drawingSvg(vietnamese.words.chart, chart, width, measureText))}</svg>`;
}

const CREDITS = [
  'Đơn vị: %. Thời điểm: 23/4/2042.',
  'Nguồn: Thông báo của UBND tỉnh Mẫu về kết luận của đồng chí Nguyễn Văn Mẫu về việc kiểm tra tình hình thực hiện kế hoạch phát triển kinh tế - xã hội trên địa bàn huyện Thử',
  'https://trang.example/thong-bao/2042/ket-luan-kiem-tra-huyen-thu/#hinh-1',
];

/** The picture that readers save, as the SVG file that it is. */
export function pictureOf(chart: DrawnChart): string {
  return inBrowser(() => chartSvg(vietnamese.words.chart, chart, CREDITS, measureText));
}
