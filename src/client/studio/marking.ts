import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import { nameKey } from '../../model/text/letters.ts';
import type { SuggestedFigure } from '../../studio/suggest-figures.ts';
import { ask } from './ask.ts';
import type { Chosen } from './choose-words.ts';
import { act, desk } from './desk.ts';
import { drawMarks, type ListedMark, listed, refuseFigure, showMark } from './drawing/draw-marks.ts';
import { labelOf, openForm } from './forms.ts';
import { part, tell } from './page-parts.ts';
import { recordState } from './recording.ts';

/** Draw the list of the marks of the open notice. */
export function drawList(): void {
  const { draft, current } = desk;
  if (!draft) return;
  drawMarks(draft, current, {
    accept,
    takeOff: (mark) => (mark.figure ? refuse(mark) : act({ do: 'unmark', at: mark.at })),
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
  if (mark.figure) return acceptFigure(mark.figure);
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
export async function refuse({ at, figure }: ListedMark): Promise<void> {
  if (figure && desk.draft) refuseFigure(desk.draft.file, figure);
  else await act({ do: 'unmark', at });
  step(1);
}

/** Ask what a figure measures: what its sentence says is proposed, for a person to look at. */
function acceptFigure(figure: SuggestedFigure): void {
  const { facts } = desk.draft ?? {};
  const { indicators = [], places = [] } = desk.choices?.lists ?? {};
  const named = (entries: readonly (readonly [string, string])[], name: string | undefined): string =>
    entries.find(([, one]) => name !== undefined && nameKey(one) === nameKey(name))?.[0] ?? '';
  const values = {
    indicator: named(indicators, figure.indicator) || (figure.indicator ?? ''),
    place: named(places, figure.where) || (facts?.['inspection.place'] ?? ''),
    asOf: facts?.['inspection.on'] ?? facts?.['issued'] ?? '',
  };
  const { anchor, from, to } = figure;
  openForm(words.figure(figure.words, figure.period), fieldsOf('Metric'), values, async (attributes) => {
    const why = await act({ do: 'mark', anchor, from, to, name: 'Metric', attributes });
    if (why === undefined) step(1);
    return why;
  });
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

/** Say what an abbreviation that is chosen stands for, for all notices. */
export function explainAbbreviation(): void {
  const { chosen, draft } = desk;
  if (!chosen || !draft) {
    tell(words.nothingSelected);
    return;
  }
  const short = chosen.words.trim();
  openForm(
    words.abbreviation,
    [
      { name: 'short', isRequired: true },
      { name: 'full', isRequired: true },
    ],
    { short, full: fullOf(short, draft.blocks) },
    async ({ short: printed = '', full = '' }) => {
      const question = { ask: 'register', file: draft.file, list: 'glossary', name: full, short: printed };
      const answer = await ask<{ slug: string }>(question);
      if ('refused' in answer) return answer.refused;
      tell(words.done);
      return undefined;
    },
    words.recordIt,
  );
}

/** The words before the abbreviation in brackets, where their first letters are its own: `giải phóng mặt bằng (GPMB)`. */
function fullOf(short: string, blocks: readonly { words: string }[]): string {
  for (const { words: all } of blocks) {
    const at = all.indexOf(`(${short})`);
    if (at < 0) continue;
    const before = all
      .slice(0, at)
      .trim()
      .split(/\s+/u)
      .slice(-[...short].length);
    const initials = before.map((word) => word.charAt(0).toUpperCase()).join('');
    if (initials === short.toUpperCase()) return before.join(' ');
  }
  return '';
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
  const waiting = listed(draft).filter(({ waits }) => waits);
  const ahead =
    by > 0
      ? waiting.find(({ at }) => at > (current ?? -1))
      : waiting.findLast(({ at }) => at < (current ?? 0));
  const next = ahead ?? waiting.at(by > 0 ? 0 : -1);
  desk.current = next?.at;
  drawList();
  if (!next) return;
  showMark(next);
  tell(words.selected(next.words));
}
