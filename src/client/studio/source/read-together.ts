import type { SourceLine } from '../../../studio/source-line.ts';
import { part } from '../page-parts.ts';

/** Where words stand in the source: the line, and on a printed page how far down it is. */
interface SourceSpot {
  line: number;
  page?: number;
  /** Of the lines of its page: 0 the first, 1 behind the last. */
  down: number;
}

let spots: readonly SourceSpot[] = [];
let keys: readonly string[] = [];
let lastBlock: Element | undefined;

/** Let the source follow the text while somebody reads: the block at the top of the window and its line stand side by side. */
export function readTogether(lines: readonly SourceLine[]): void {
  const onPage = Map.groupBy(lines.keys(), (line) => lines[line]?.page);
  keys = lines.map(({ words }) => keyOf(words));
  spots = lines.map(({ page }, line): SourceSpot => {
    const own = onPage.get(page) ?? [];
    return { line, ...(page !== undefined && { page }), down: own.indexOf(line) / Math.max(own.length, 1) };
  });
  lastBlock = undefined;
  follow();
}

/** Letters by which a line and a block are known for the same, whatever marks and blanks stand between. */
function keyOf(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** So many letters tell one line from another. */
const ENOUGH = 24;

function spotOf(block: Element): SourceSpot | undefined {
  const own = keyOf(block.querySelector('.letters')?.textContent ?? '').slice(0, ENOUGH);
  if (own.length < 4) return undefined;
  const line = keys.findIndex((key) => key.includes(own) || (key.length >= ENOUGH && own.startsWith(key)));
  // A printed line may end before so many letters.
  const start = line >= 0 ? line : keys.findIndex((key) => key.length > 8 && own.startsWith(key));
  return spots[start];
}

function follow(): void {
  if (spots.length === 0 || !part<HTMLDetailsElement>('khung-nguon').open) return;
  const top = part('tin').getBoundingClientRect().bottom;
  const block = [...document.querySelectorAll('#chu .block')].find(
    (one) => one.getBoundingClientRect().bottom > top + 8,
  );
  if (!block || block === lastBlock) return;
  lastBlock = block;
  const spot = spotOf(block);
  if (!spot) return;
  scrollTo(part('chu-nguon'), part('chu-nguon').children[spot.line], 0);
  if (spot.page !== undefined)
    scrollTo(part('trang-nguon'), part('trang-nguon').children[spot.page - 1], spot.down);
}

function scrollTo(into: HTMLElement, child: Element | undefined, down: number): void {
  if (!(child instanceof HTMLElement) || into.hidden) return;
  into.scrollTop = child.offsetTop - into.offsetTop + down * child.offsetHeight;
}

let isAsked = false;
document.addEventListener(
  'scroll',
  () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      follow();
    });
  },
  { passive: true },
);
