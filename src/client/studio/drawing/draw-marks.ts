import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import { STATE_NAMES } from '../../../i18n/vi/orders/assignment.ts';
import { printIsoDay } from '../../../model/time/iso-day.ts';
import type { ShownDraft } from '../../../studio/shown-draft.ts';
import type { SuggestedFigure } from '../../../studio/suggest-figures.ts';
import { select } from '../choose-words.ts';
import { button, make, part } from '../page-parts.ts';
import { isMark } from './draw-text.ts';

/** A mark in the list of marks. */
export interface ListedMark {
  at: number;
  /** Its place in the page. */
  place: string | undefined;
  name: string;
  attributes: Readonly<Record<string, string>>;
  words: string;
  waits: boolean;
  /** It is no mark yet: figures are suggested from the words alone. */
  figure?: SuggestedFigure;
}

export interface MarkActs {
  accept(mark: ListedMark): void;
  takeOff(mark: ListedMark): void;
  change(mark: ListedMark): void;
  move(mark: ListedMark): void;
  /** Record what became of an order. */
  record(mark: ListedMark): void;
}

/** All marks of a notice in print order. */
function marksOf({ blocks }: ShownDraft): ListedMark[] {
  return blocks.flatMap(({ words: letters, spans }) =>
    spans.filter(isMark).map(({ start, place, name, attributes, from, to }) => ({
      ...{ at: start, place, name, attributes, words: letters.slice(from, to) },
      waits: 'review' in attributes,
    })),
  );
}

/** All that the list has in print order: the marks, and figures that may become some, where somebody wants to see these. */
export function listed(draft: ShownDraft): ListedMark[] {
  if (!part<HTMLInputElement>('de-xuat-so').checked) return marksOf(draft);
  const refused = refusedFigures(draft.file);
  const figures = draft.figures
    .filter((figure) => !refused.has(keyOf(figure)))
    .map((figure): ListedMark => {
      const { at, words: marked } = figure;
      return { at, place: undefined, name: 'Metric', attributes: {}, words: marked, waits: true, figure };
    });
  return [...marksOf(draft), ...figures].toSorted((a, b) => a.at - b.at);
}

/** Do not suggest a figure again, in this browser. */
export function refuseFigure(file: string, figure: SuggestedFigure): void {
  const all = refusedFigures(file).add(keyOf(figure));
  localStorage.setItem(REFUSED + file, JSON.stringify([...all]));
}

const REFUSED = 'bo-qua:';

function refusedFigures(file: string): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(REFUSED + file) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}

function keyOf({ anchor, from, words: printed }: SuggestedFigure): string {
  return `${anchor} ${from} ${printed}`;
}

/** Draw the list of marks; the one that keys act on is named to screen readers as the current one. */
export function drawMarks(draft: ShownDraft, current: number | undefined, acts: MarkActs): void {
  const marks = listed(draft);
  part('dem').textContent =
    marks.length === 0 ? words.noMarks : words.suggested(marks.filter(({ waits }) => waits).length);
  part('dau').replaceChildren(
    ...marks.map((mark) => {
      const { name, waits, words: marked } = mark;
      const kind = words.markNames[name as keyof typeof words.markNames];
      const buttons = [
        ...(waits ? [button(words.accept, () => acts.accept(mark))] : []),
        button(words.refuse, () => acts.takeOff(mark)),
        ...(name === 'Sic' || mark.figure
          ? []
          : [button(words.change, () => acts.change(mark)), button(words.moveHere, () => acts.move(mark))]),
        ...(name === 'Assignment' && !waits ? [button(words.recordState, () => acts.record(mark))] : []),
      ];
      const told = (draft.recorded[mark.place ?? ''] ?? []).map(({ on = '', state }) =>
        make('li', { textContent: words.recordedState(printIsoDay(on), STATE_NAMES[state]) }),
      );
      const item = make(
        'li',
        { className: waits ? 'waits' : '' },
        make('strong', { textContent: waits ? `${kind}, ${words.waits}` : kind }),
        make('q', { textContent: marked.length > 90 ? `${marked.slice(0, 90)}…` : marked }),
        ...(told.length > 0 ? [make('ul', {}, ...told)] : []),
        make('span', {}, ...buttons),
      );
      item.dataset['mark'] = String(mark.at);
      if (mark.at === current) item.setAttribute('aria-current', 'true');
      return item;
    }),
  );
}

/** Show a mark among the words and in the list; a figure that is none yet is chosen. */
export function showMark({ at, figure }: ListedMark): void {
  for (const shown of document.querySelectorAll('.current')) shown.classList.remove('current');
  const marked = document.querySelector(`mark[data-at="${at}"]`);
  marked?.classList.add('current');
  marked?.scrollIntoView({ block: 'center' });
  if (figure) {
    const letters = document.querySelector<HTMLElement>(
      `.letters[data-anchor="${CSS.escape(figure.anchor)}"]`,
    );
    letters?.scrollIntoView({ block: 'center' });
    if (letters) select(letters, figure.from, figure.to);
  }
  const item = document.querySelector(`li[data-mark="${at}"]`);
  item?.scrollIntoView({ block: 'nearest' });
}
