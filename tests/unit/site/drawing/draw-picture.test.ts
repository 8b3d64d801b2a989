import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { drawPicture } from '../../../../src/site/drawing/draw-picture.ts';
import {
  type NoticePicture,
  noticePicture,
  PICTURE_SIZE,
} from '../../../../src/views/notice/notice-picture.ts';
import { inventedCorpus } from '../../corpus/corpus-fixture.ts';

const OURS = 'Thông báo kết luận';
const PICTURE: NoticePicture = {
  name: 'Số 12/TB-UBND · ban hành 23/4/2042 · huyện Thử',
  matter: 'về việc kiểm tra tình hình thực hiện kế hoạch của huyện Thử',
  figure: { printed: '42,6%', name: 'Thu ngân sách so với dự toán' },
  agency: 'UBND tỉnh Mẫu',
};
const { width, height } = PICTURE_SIZE;

/** The pixels of a picture, read by another program than the one that wrote it: 0 for ink, 255 for paper. */
async function pixelsOf(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  const reds = new Uint8Array(data.length / 4);
  for (let at = 0; at < reds.length; at++) reds[at] = data[at * 4] ?? 0;
  return reds;
}
/** How many pixels of a part of the picture are not paper. */
function inkIn(
  pixels: Uint8Array,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number {
  let ink = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if ((pixels[y * width + x] ?? 255) < 255) ink++;
  return ink;
}

test('a picture has the size that sites show large, few bytes, and the same for the same words', async () => {
  const png = drawPicture(PICTURE, OURS);
  const { width: wide, height: high } = await loadImage(Buffer.from(png));
  expect([wide, high]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(20_000);
  expect(drawPicture(PICTURE, OURS)).toEqual(png);
  expect(drawPicture({ ...PICTURE, agency: 'UBND tỉnh Ví' }, OURS)).not.toEqual(png);
});

test('every Vietnamese letter is drawn, in both weights', async () => {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const whole = [...vowels, ...'bcdđghklmnpqrstvx'].flatMap((letter) => [letter, letter.toUpperCase()]);
  expect(whole).toHaveLength(178);
  for (let at = 0; at < whole.length; at += 18) {
    const some = whole.slice(at, at + 18);
    // Letters apart in one line: between two gaps of paper there must be ink.
    const png = drawPicture({ ...PICTURE, matter: some.join(' '), name: some.join(' ') }, OURS);
    const pixels = await pixelsOf(png);
    for (const [top, bottom] of [
      [50, 118],
      [122, 196],
    ] as const) {
      let stretches = 0;
      let gap = 99;
      for (let x = 0; x < width; x++) {
        const isInk = inkIn(pixels, [x, top, x + 1, bottom]) > 0;
        if (isInk && gap > 5) stretches++;
        gap = isInk ? 0 : gap + 1;
      }
      expect([some.join(''), stretches]).toEqual([some.join(''), some.length]);
    }
  }
});

test('whatever is too long ends before the margin, with a sign that it goes on', async () => {
  const long = 'Ủy ban nhân dân thành phố Mẫu '.repeat(30);
  const pixels = await pixelsOf(
    drawPicture({ name: long, matter: long, figure: { printed: '100,00%', name: long }, agency: long }, OURS),
  );
  const left = inkIn(pixels, [0, 10, 64, height]);
  const right = inkIn(pixels, [width - 64, 10, width, height]);
  const below = inkIn(pixels, [0, height - 24, width, height]);
  expect([left, right, below]).toEqual([0, 0, 0]);
  expect(inkIn(pixels, [64, 10, width - 64, height])).toBeGreaterThan(10_000);
});

test('a picture says what the notice is called, what it is about, its first share and who issued it', () => {
  const body = 'Thu đạt <Metric indicator="thu" place="huyen-thu" asOf="2042-04-23">42,6%</Metric> dự toán.';
  const corpus = inventedCorpus([
    { body, number: '12/TB-UBND', issued: '2042-05-02' },
    { slug: 'khac', body: 'Chữ.' },
  ]);
  const of = (id: string) => {
    const notice = corpus.noticeById.get(id);
    if (!notice) throw new Error(id);
    return noticePicture(notice, corpus);
  };
  expect(of('2042/thu')).toMatchObject({
    name: expect.stringMatching(/^Số 12\/TB-UBND · .*2\/5\/2042 · huyện Thử$/),
    figure: { printed: '42,6%', name: 'thu' },
    agency: 'UBND tỉnh Mẫu',
  });
  expect(of('2042/khac')).not.toHaveProperty('figure');
  expect(of('2042/khac').name).toContain('Chưa rõ số');
});
