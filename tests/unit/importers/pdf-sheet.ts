import { hex, timesWidth } from './pdf-file.ts';

/** A line of words at a place of the sheet, from its lower left corner. */
export function line(
  words: string,
  x: number,
  y: number,
  { size = 13, font = '/F1' }: { size?: number; font?: '/F1' | '/F2' | '/F3' } = {},
): string {
  return `BT ${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${hex(words)} Tj ET\n`;
}

/** How wide words come out. */
export function widthOf(words: string, size = 13): number {
  return [...words].reduce((sum, letter) => sum + timesWidth(letter) * size, 0);
}

/** Words in the middle between two edges. */
export function centred(
  words: string,
  left: number,
  right: number,
  y: number,
  font: '/F1' | '/F3' = '/F1',
): string {
  return line(words, (left + right - widthOf(words)) / 2, y, { font });
}

/** Head of a sheet, from the top, down to y = 670. */
export function head(number = 'Số: 45/TB-UBND', day = 'Thử, ngày 18 tháng 3 năm 2042'): string {
  return [
    centred('ỦY BAN NHÂN DÂN', 60, 250, 780),
    centred('HUYỆN THỬ', 60, 250, 764, '/F3'),
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 270, 540, 780, '/F3'),
    centred('Độc lập - Tự do - Hạnh phúc', 270, 540, 764, '/F3'),
    line(number, 110, 740),
    line(day, 330, 740),
    centred('THÔNG BÁO', 85, 540, 710, '/F3'),
    centred('Kết luận về kết quả rà soát', 85, 540, 694, '/F3'),
  ].join('');
}

/** Recipients and signature from a height down. */
export function foot(y: number): string {
  return [
    line('Nơi nhận:', 85, y),
    line('- Như trên;', 85, y - 15),
    line('- Lưu: VT.', 85, y - 30),
    centred('TM. ỦY BAN NHÂN DÂN', 330, 540, y, '/F3'),
    centred('CHỦ TỊCH', 330, 540, y - 15, '/F3'),
    centred('Nông Văn Thử', 330, 540, y - 80, '/F3'),
  ].join('');
}

export const OPENING = 'Trên cơ sở báo cáo của các đơn vị, lãnh đạo cơ quan kết luận như sau:';

/** How a table's lines are drawn: strokes over its whole length, strokes or thin bars cell by cell, boxes, rows of dots. */
export type Ruling = 'strokes' | 'pieces' | 'bars' | 'boxes' | 'dots';

/** Lines of a grid whose columns and rows part at these places; `open` fields have no line to the one before. */
export function ruled(xs: readonly number[], ys: readonly number[], ruling: Ruling): string {
  const stroke = (x1: number, y1: number, x2: number, y2: number): string =>
    `${x1} ${y1} m ${x2} ${y2} l S\n`;
  const bar = (x1: number, y1: number, x2: number, y2: number): string =>
    `${Math.min(x1, x2)} ${Math.min(y1, y2)} ${Math.max(Math.abs(x1 - x2), 0.5)} ${Math.max(Math.abs(y1 - y2), 0.5)} re f\n`;
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const pairs = (list: readonly number[]): [number, number][] =>
    list.slice(1).map((to, index) => [list[index] ?? 0, to]);
  if (ruling === 'strokes')
    return [...ys.map((y) => stroke(left, y, right, y)), ...xs.map((x) => stroke(x, top, x, bottom))].join(
      '',
    );
  if (ruling === 'boxes')
    return pairs(ys)
      .flatMap(([y1, y2]) => pairs(xs).map(([x1, x2]) => `${x1} ${y2} ${x2 - x1} ${y1 - y2} re S\n`))
      .join('');
  const dots = (x1: number, y1: number, x2: number, y2: number): string =>
    Array.from({ length: Math.round((Math.abs(x1 - x2) + Math.abs(y1 - y2)) / 2) }, (_, index) => {
      const [x, y] = y1 === y2 ? [Math.min(x1, x2) + 2 * index, y1] : [x1, Math.min(y1, y2) + 2 * index];
      return `${x} ${y} 1 1 re f\n`;
    }).join('');
  const draw = { pieces: stroke, bars: bar, dots }[ruling];
  return [
    ...ys.flatMap((y) => pairs(xs).map(([x1, x2]) => draw(x1, y, x2, y))),
    ...xs.flatMap((x) => pairs(ys).map(([y1, y2]) => draw(x, y1, x, y2))),
  ].join('');
}
