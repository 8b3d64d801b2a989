import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type NoticePicture, PICTURE_SIZE } from '../../views/notice/notice-picture.ts';
import { fontOfBuild } from './typeface.ts';
import { writePng } from './write-png.ts';

const font = (weight: 400 | 600, size: number): string => fontOfBuild(`${weight} ${size}px "Be Vietnam Pro"`);

const MARGIN = 72;
const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
let canvas: SKRSContext2D | undefined;

/**
 * Draw the picture of a notice.
 * @param ours name of the site, and what it says of itself on every page
 * @returns a PNG of four shades, 10 to 16 KB
 */
export function drawPicture({ name, matter, figure, agency }: NoticePicture, ours: string): Uint8Array {
  const { width, height } = PICTURE_SIZE;
  canvas ??= createCanvas(width, height).getContext('2d');
  const context = canvas;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, 10);

  const write = (text: string, y: number, { x = MARGIN, most = 1, step = 0, room = WIDTH } = {}): void => {
    linesOf(text, most, room, context).forEach((line, index) => {
      context.fillText(line, x, y + index * step);
    });
  };
  context.font = font(400, 34);
  write(name, 96);
  context.font = font(600, 46);
  write(matter, 176, { most: figure ? 4 : 6, step: 62 });
  if (figure) {
    context.font = font(600, 84);
    context.fillText(figure.printed, MARGIN, 512);
    const x = MARGIN + context.measureText(figure.printed).width + 28;
    context.font = font(400, 30);
    write(figure.name, 480, { x, most: 2, step: 38, room: PICTURE_SIZE.width - MARGIN - x });
  }
  context.font = font(400, 28);
  const { width: used } = context.measureText(ours);
  context.fillText(ours, PICTURE_SIZE.width - MARGIN - used, 584);
  write(agency, 584, { room: WIDTH - used - 28 });
  return writePng(context.getImageData(0, 0, width, height).data, PICTURE_SIZE);
}

/** A text in so many lines at most; what has no place ends in an ellipsis. */
function linesOf(text: string, most: number, room: number, context: SKRSContext2D): string[] {
  const space = context.measureText(' ').width;
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    // Each word is measured once.
    const { width } = context.measureText(word);
    if (line.length > 0 && used + space + width > room) {
      lines.push(line.join(' '));
      line = [];
    }
    used = line.length === 0 ? width : used + space + width;
    line.push(word);
  }
  lines.push(line.join(' '));
  const [last = '', ...before] = lines.slice(0, most).toReversed();
  return [...before.toReversed(), fitted(last, lines.length > most ? '…' : '', room, context)];
}

/** The letters of a line that have room before its end. */
function fitted(line: string, end: string, room: number, context: SKRSContext2D): string {
  if (context.measureText(line + end).width <= room) return line + end;
  const letters = [...line];
  while (letters.length > 0 && context.measureText(`${letters.join('')}…`).width > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
