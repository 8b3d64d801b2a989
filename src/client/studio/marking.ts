import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import type { Chosen } from './choose-words.ts';
import { act, desk } from './desk.ts';
import { drawMarks, type ListedMark, marksOf, showMark } from './draw-marks.ts';
import { labelOf, openForm } from './forms.ts';
import { part, tell } from './page-parts.ts';
import { recordState } from './recording.ts';

/** Draw the list of the marks of the open notice. */
export function drawList(): void {
  const { draft, current } = desk;
  if (!draft) return;
  drawMarks(draft, current, {
    accept,
    takeOff: (mark) => act({ do: 'unmark', at: mark.at }),
    change: (mark) => changeMark(mark, {}),
    move: (mark) =>
      desk.chosen ? act({ do: 'move', at: mark.at, ...stretchOf(desk.chosen) }) : tell(words.nothingSelected),
    record: recordState,
  });
}

function stretchOf({ anchor, from, to }: Chosen): { anchor: string; from: number; to: number } {
  return { anchor, from, to };
}

/** Accept a suggestion as it is; where something is missing its form opens and says what. */
export async function accept(mark: ListedMark): Promise<void> {
  const missing = fieldsOf(mark.name).filter(({ name, isRequired }) => isRequired && !mark.attributes[name]);
  const why =
    missing.length > 0
      ? words.missing(missing.map(({ name }) => labelOf(name)))
      : await act({ do: 'change', at: mark.at, attributes: { review: '' } });
  if (why === undefined) {
    step(1);
    return;
  }
  // Whom the text names, for a person to take or to write otherwise.
  const [agency] = desk.orders.find(({ printed }) => printed === mark.words)?.agencies ?? [];
  const to = mark.attributes['to'] ?? agency?.slug ?? agency?.words ?? '';
  changeMark({ ...mark, attributes: { ...mark.attributes, to } }, { review: '' });
  part('loi-hop').textContent = why;
}

/** Refuse a suggestion and go on. */
export async function refuse(mark: ListedMark): Promise<void> {
  await act({ do: 'unmark', at: mark.at });
  step(1);
}

function fieldsOf(name: string) {
  return desk.choices?.marks[name] ?? [];
}

function titleOf(name: string): string {
  return words.markNames[name as keyof typeof words.markNames];
}

function changeMark({ name, attributes, at }: ListedMark, more: Readonly<Record<string, string>>): void {
  openForm(titleOf(name), fieldsOf(name), attributes, async (said) => {
    const why = await act({ do: 'change', at, attributes: { ...said, ...more } });
    if (why === undefined && 'review' in more) step(1);
    return why;
  });
}

/** Put a mark around the words that are chosen, or mend them as a slip. */
export function markChosen(name: string): void {
  const where = desk.chosen;
  if (!where) {
    tell(words.nothingSelected);
    return;
  }
  if (name === 'Sic') {
    openForm(
      words.slip,
      [{ name: 'shown', isRequired: true }],
      { shown: where.words.trim() },
      ({ shown = '' }) => act({ do: 'slip', ...stretchOf(where), shown }),
    );
    return;
  }
  openForm(titleOf(name), fieldsOf(name), {}, (attributes) =>
    act({ do: 'mark', ...stretchOf(where), name: name as 'Cite', attributes }),
  );
}

/** Mend the words that are chosen, where we had copied them wrongly. */
export function mendChosen(): void {
  const where = desk.chosen;
  if (!where) {
    tell(words.nothingSelected);
    return;
  }
  openForm(
    words.mend,
    [{ name: 'printed', isRequired: true }],
    { printed: where.words.trim() },
    ({ printed = '' }) => act({ do: 'mend', ...stretchOf(where), printed }),
    words.mendIt,
  );
}

/** Show which words are chosen. */
export function showChosen(): void {
  const { chosen } = desk;
  part('da-chon').textContent = chosen ? words.selected(chosen.words) : words.nothingSelected;
}

/** Go to the next or the former suggestion. */
export function step(by: 1 | -1): void {
  const { draft, current } = desk;
  if (!draft) return;
  const waiting = marksOf(draft).filter(({ waits }) => waits);
  const ahead =
    by > 0
      ? waiting.find(({ at }) => at > (current ?? -1))
      : waiting.findLast(({ at }) => at < (current ?? 0));
  const next = ahead ?? waiting.at(by > 0 ? 0 : -1);
  desk.current = next?.at;
  drawList();
  if (!next) return;
  showMark(next.at);
  tell(words.selected(next.words));
}
