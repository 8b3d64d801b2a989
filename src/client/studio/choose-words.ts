/** Letters of a block: `from` the first, `to` the first behind them. */
export interface Chosen {
  anchor: string;
  from: number;
  to: number;
  words: string;
}

/** What is selected of the words of one block; undefined where nothing is, or more than one block. */
export function chosenWords(): Chosen | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const start = lettersAt(range.startContainer);
  const end = lettersAt(range.endContainer) ?? start;
  if (!start) return undefined;
  const before = document.createRange();
  before.selectNodeContents(start);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  // A selection that runs over the end of its block, as a triple click does, ends with it.
  const whole = document.createRange();
  whole.selectNodeContents(start);
  if (end === start) whole.setEnd(range.endContainer, range.endOffset);
  const to = whole.toString().length;
  const chosen = (start.textContent ?? '').slice(from, to);
  return chosen.trim() === ''
    ? undefined
    : { anchor: start.dataset['anchor'] ?? '', from, to, words: chosen };
}

function lettersAt(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.letters') ?? undefined;
}

/**
 * Choose words with keys alone, from blank to blank: → the next word, ← the one before, with Shift one word more or less.
 * @returns false where the key is for something else
 */
export function chooseByKey({ key, shiftKey }: KeyboardEvent, block: HTMLElement): boolean {
  const letters = block.querySelector<HTMLElement>('.letters');
  if (!letters || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return false;
  const words = [...(letters.textContent ?? '').matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
  const chosen = chosenWords();
  const here = chosen?.anchor === letters.dataset['anchor'] ? chosen : undefined;
  const first = here ? words.findIndex(({ to }) => to > here.from) : -1;
  const last = here ? words.findLastIndex(({ from }) => from < here.to) : -1;
  const by = key === 'ArrowRight' ? 1 : -1;
  const [start, end] =
    shiftKey && here
      ? [first, Math.max(first, last + by)]
      : by > 0
        ? [last + 1, last + 1]
        : [first - 1, first - 1];
  const [from, to] = [words[Math.max(start, 0)]?.from, words[Math.min(end, words.length - 1)]?.to];
  if (from !== undefined && to !== undefined) select(letters, from, Math.max(to, from));
  return true;
}

/** Choose letters of a block. */
export function select(letters: HTMLElement, from: number, to: number): void {
  const texts = document.createTreeWalker(letters, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text;
    if (from >= at && from < at + length) range.setStart(node, from - at);
    if (to > at && to <= at + length) range.setEnd(node, to - at);
    at += length;
  }
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
