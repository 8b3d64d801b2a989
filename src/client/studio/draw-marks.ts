import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import { STATE_NAMES } from '../../i18n/orders/assignment.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import type { ShownDraft } from '../../studio/shown-draft.ts';
import { isMark } from './draw-text.ts';
import { button, make, part } from './page-parts.ts';

/** A mark in the list of marks. */
export interface ListedMark {
  at: number;
  /** Its place in the page. */
  place: string | undefined;
  name: string;
  attributes: Readonly<Record<string, string>>;
  words: string;
  waits: boolean;
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
export function marksOf({ blocks }: ShownDraft): ListedMark[] {
  return blocks.flatMap(({ words: letters, spans }) =>
    spans.filter(isMark).map(({ start, place, name, attributes, from, to }) => ({
      ...{ at: start, place, name, attributes, words: letters.slice(from, to) },
      waits: 'review' in attributes,
    })),
  );
}

/** Draw the list of marks; the one that keys act on is named to screen readers as the current one. */
export function drawMarks(draft: ShownDraft, current: number | undefined, acts: MarkActs): void {
  const marks = marksOf(draft);
  part('dem').textContent =
    marks.length === 0 ? words.noMarks : words.suggested(marks.filter(({ waits }) => waits).length);
  part('dau').replaceChildren(
    ...marks.map((mark) => {
      const { name, waits, words: marked } = mark;
      const kind = words.markNames[name as keyof typeof words.markNames];
      const buttons = [
        ...(waits ? [button(words.accept, () => acts.accept(mark))] : []),
        button(words.refuse, () => acts.takeOff(mark)),
        ...(name === 'Sic'
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

/** Show a mark among the words and in the list. */
export function showMark(at: number): void {
  for (const shown of document.querySelectorAll('.current')) shown.classList.remove('current');
  const marked = document.querySelector(`mark[data-at="${at}"]`);
  marked?.classList.add('current');
  marked?.scrollIntoView({ block: 'center' });
  const item = document.querySelector(`li[data-mark="${at}"]`);
  item?.scrollIntoView({ block: 'nearest' });
}
