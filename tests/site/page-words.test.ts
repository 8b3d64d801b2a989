import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { otherFacts, pageLines } from '../../src/client/notice/page-words.ts';
import { startLedger } from '../../src/site/clerk/record-versions.ts';
import { buildSite, newSiteFolder } from './build-site.ts';
import { DIST, SEED } from './html.ts';
import { recordOn } from './record-on.ts';
import { SIGNATURE, writeBodies } from './write-bodies.ts';

vi.setConfig({ hookTimeout: 240_000 });

/** Whatever letters alone cannot tell. */
const BODIES = {
  'bang-va-chi-so': [
    'Rộng 5 m<sup>2</sup> và m2, CO<sub>2</sub>, dấu \\{z\\} [a] x_y ^ và C:\\\\t.',
    'Dòng một<br/>dòng hai<br/><br/>dòng ba\nnối tiếp, **đậm  hai khoảng** và *nghiêng*.',
    '| Cột | m<sup>2</sup> |\n| --- | --- |\n| x<br/>y |  |\n| a | b |',
    '- gạch một\n  nối tiếp\n\n- gạch hai\n\n  - gạch con',
  ].join('\n\n'),
  'chu-thich': [
    'Có chú thích[^a] giữa **đậm**, lại gọi[^a] và gọi khác[^b].',
    '[^a]: Nội dung gọi chú thích khác[^b], m<sup>3</sup>.\n\n    Đoạn hai.\n\n    - mục một\n    - mục hai\n\n    | c | d |\n    | --- | --- |\n    | e | f |',
    '[^b]: Chú thích hai.',
  ].join('\n\n'),
  'sua-va-che': [
    'Nguồn in <Sic source="a=b">c=d</Sic> và <Sic source="thể ] m^">thế</Sic>, ông <Redacted/> ở xã Thử.',
    '<EditorNote note="Ghi chú thử.">Chỗ ngờ</EditorNote> và <Assignment to="ubnd-tinh-mau" deadline="trước ngày 31/12/2042">Giao UBND tỉnh Mẫu báo cáo trước ngày 31/12/2042.</Assignment>',
    '## I. PHẦN THỬ',
    '1. Mục thử theo Quyết định số 1/QĐ-UBND ngày 01/02/2042 của UBND tỉnh Mẫu.',
    '<Recipients>\n\nNơi nhận:\n\n- Như trên;\n- Lưu: VT.\n\n</Recipients>',
  ].join('\n\n'),
};

const folder = newSiteFolder();
const content = join(folder, 'content');
let site: string;
beforeAll(async () => {
  writeBodies(
    content,
    Object.fromEntries(
      Object.entries(BODIES).map(([slug, body]) => [
        slug,
        body.includes('\n\n[^a]')
          ? body.replace('\n\n[^a]', `\n\n${SIGNATURE}\n\n[^a]`)
          : `${body}\n\n${SIGNATURE}`,
      ]),
    ),
  );
  await startLedger(content, 'example.invalid/so-cai');
  await recordOn(content, '2042-06-01');
  site = buildSite(content, folder, join(folder, 'cache'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGES: readonly [name: string, dist: () => string, path: string][] = [
  ['the real notice', () => DIST, SEED],
  ['the notice of the fixture', () => site, '/thong-bao/2042/ket-luan-thu/'],
  ...Object.keys(BODIES).map((slug): [string, () => string, string] => [
    slug,
    () => site,
    `/thong-bao/2042/${slug}/`,
  ]),
];

test.for(PAGES)('the words and facts that stand on the page of %s are its record', ([, dist, path]) => {
  const { document } = new JSDOM(readFileSync(join(dist(), path, 'index.html'), 'utf8')).window;
  const head = document.querySelector<HTMLElement>('[data-proof]')?.dataset['head'] ?? '';
  const lines = pageLines(document).map(({ anchor, words }) => `${anchor}\t${words}\n`);
  expect(`${head}\n${lines.join('')}`).toBe(readFileSync(join(dist(), path, 'phien-ban/1.txt'), 'utf8'));
  expect(otherFacts(document, head).map(({ outerHTML }) => outerHTML)).toEqual([]);
});
