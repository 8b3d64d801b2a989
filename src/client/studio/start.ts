/** The studio's page: what a person does is asked of the server, and what it answers is drawn anew. */
import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import type { ImportedFile, Question, SuggestedOrder } from '../../importers/report/import-outcome.ts';
import type { MarkAction } from '../../studio/mark-action.ts';
import type { Choices, NotDone, ShownDraft, ShownProblem } from '../../studio/shown-draft.ts';
import { ask, bring } from './ask.ts';
import { type Chosen, chooseByKey, chosenWords } from './choose-words.ts';
import { drawFacts, drawFaults } from './draw-facts.ts';
import { readList, showSource } from './draw-folder.ts';
import { drawMarks, type ListedMark, marksOf, showMark } from './draw-marks.ts';
import { drawQuestions } from './draw-questions.ts';
import { drawText } from './draw-text.ts';
import { drawLists, fillIn } from './mark-form.ts';
import { button, part, tell } from './page-parts.ts';

let draft: ShownDraft | undefined;
let choices: Choices | undefined;
let questions: readonly Question[] = [];
/** Orders that the import of the open notice suggested, with whom the text names. */
let orders: readonly SuggestedOrder[] = [];
let chosen: Chosen | undefined;
let current: number | undefined;

const labels: Readonly<Record<string, string>> = words.fieldNames;

function isRefusal(answer: object): answer is NotDone {
  return 'refused' in answer;
}

/** Draw a notice, or say why not; of what another browser did meanwhile the newest is drawn. */
function take(answer: ShownDraft | NotDone): string | undefined {
  const why = isRefusal(answer) ? [answer.refused, answer.hint].filter(Boolean).join(' ') : undefined;
  const shown = isRefusal(answer) ? answer.draft : answer;
  if (shown) draw(shown);
  tell(why ?? words.done);
  return why;
}

function draw(shown: ShownDraft): void {
  draft = shown;
  chosen = undefined;
  part('ban').hidden = false;
  part('ten').textContent = [shown.facts['number'], shown.facts['subject'] ?? shown.file]
    .filter(Boolean)
    .join(' – ');
  part<HTMLButtonElement>('hoan-tac').disabled = !shown.canUndo;
  part<HTMLAnchorElement>('xem').href = shown.address;
  part<HTMLAnchorElement>('nguon').href = shown.source ?? '';
  part('nguon').hidden = shown.source === undefined;
  drawQuestions(part('cau-hoi'), questions, answerQuestion);
  drawFacts(shown, (path, value) => void act({ do: 'fact', path, value }));
  drawFaults(shown.faults, shown.file);
  drawText(part('chu'), shown.blocks);
  drawList();
  showChosen();
}

function drawList(): void {
  if (!draft) return;
  drawMarks(marksOf(draft), current, {
    accept,
    takeOff: (mark) => act({ do: 'unmark', at: mark.at }),
    change: (mark) => changeMark(mark, {}),
    move: (mark) =>
      chosen ? act({ do: 'move', at: mark.at, ...stretchOf(chosen) }) : tell(words.nothingSelected),
  });
}

async function act(action: MarkAction): Promise<string | undefined> {
  if (!draft) return undefined;
  const { file, digest } = draft;
  return take(await ask<ShownDraft | NotDone>({ ask: 'act', file, digest, action }));
}

function stretchOf({ anchor, from, to }: Chosen): { anchor: string; from: number; to: number } {
  return { anchor, from, to };
}

/** Accept a suggestion as it is; where something is missing its form opens and says what. */
async function accept(mark: ListedMark): Promise<void> {
  const missing = (choices?.marks[mark.name] ?? []).filter(
    ({ name, isRequired }) => isRequired && !mark.attributes[name],
  );
  const why =
    missing.length > 0
      ? words.missing(missing.map(({ name }) => labels[name] ?? name))
      : await act({ do: 'change', at: mark.at, attributes: { review: '' } });
  if (why === undefined) {
    step(1);
    return;
  }
  // Whom the text names, for a person to take or to write otherwise.
  const [agency] = orders.find(({ printed }) => printed === mark.words)?.agencies ?? [];
  const to = mark.attributes['to'] ?? agency?.slug ?? agency?.words ?? '';
  changeMark({ ...mark, attributes: { ...mark.attributes, to } }, { review: '' });
  part('loi-hop').textContent = why;
}

function changeMark(mark: ListedMark, more: Readonly<Record<string, string>>): void {
  openForm(mark.name, mark.attributes, async (attributes) => {
    const why = await act({ do: 'change', at: mark.at, attributes: { ...attributes, ...more } });
    if (why === undefined && 'review' in more) step(1);
    return why;
  });
}

function openForm(
  name: string,
  values: Readonly<Record<string, string>>,
  submit: (values: Record<string, string>) => Promise<string | undefined>,
): void {
  if (!draft || !choices) return;
  const { file } = draft;
  fillIn({
    title: words.markNames[name as keyof typeof words.markNames],
    fields: (choices.marks[name] ?? []).map((field) => ({
      ...field,
      label: labels[field.name] ?? field.name,
    })),
    values,
    register: async (list, typed) => {
      const answer = await ask<{ slug?: string }>({ ask: 'register', file, list, name: typed });
      await readChoices();
      return 'slug' in answer ? answer.slug : undefined;
    },
    submit,
  });
}

function markChosen(name: string): void {
  const where = chosen;
  if (!where) {
    tell(words.nothingSelected);
    return;
  }
  if (name === 'Sic') {
    fillIn({
      title: words.slip,
      fields: [{ name: 'shown', isRequired: true, label: words.shown }],
      values: { shown: where.words.trim() },
      register: async () => undefined,
      submit: ({ shown = '' }) => act({ do: 'slip', ...stretchOf(where), shown }),
    });
    return;
  }
  openForm(name, {}, (attributes) =>
    act({ do: 'mark', ...stretchOf(where), name: name as 'Cite', attributes }),
  );
}

function showChosen(): void {
  part('da-chon').textContent = chosen ? words.selected(chosen.words) : words.nothingSelected;
}

/** Go to the next or the former suggestion. */
function step(by: 1 | -1): void {
  if (!draft) return;
  const waiting = marksOf(draft).filter(({ waits }) => waits);
  const ahead =
    by > 0
      ? waiting.find(({ at }) => at > (current ?? -1))
      : waiting.findLast(({ at }) => at < (current ?? 0));
  const next = ahead ?? waiting.at(by > 0 ? 0 : -1);
  current = next?.at;
  drawList();
  if (!next) return;
  showMark(next.at);
  tell(words.selected(next.words));
}

async function answerQuestion(flags: Record<string, string>): Promise<void> {
  if (!draft) return;
  const answer = await ask<ImportedFile | NotDone>({ ask: 'answer', file: draft.file, flags });
  await takeImport(answer);
}

async function takeImport(answer: ImportedFile | NotDone): Promise<void> {
  if (isRefusal(answer)) return tell(answer.refused);
  const { outcome, refusal, notice, found } = answer;
  const said = refusal ? `${refusal.reason} ${refusal.advice}` : '';
  if (notice === undefined) return tell(`${words.imported[outcome]} ${said}`);
  if (found) {
    questions = found.questions;
    orders = found.orders;
  }
  await Promise.all([readChoices(), readList(notice)]);
  await open(notice);
  tell([words.imported[outcome], said].filter(Boolean).join(' '));
}

async function open(file: string): Promise<void> {
  const isOther = file !== draft?.file;
  if (isOther) current = undefined;
  take(await ask<ShownDraft | NotDone>({ ask: 'show', file }));
  if (isOther) void showSource(draft?.file);
  part('ten').focus();
}

async function readChoices(): Promise<void> {
  const answer = await ask<Choices>({ ask: 'choices' });
  if (!('lists' in answer)) return;
  choices = answer;
  drawLists(choices);
}

async function bringAll(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    tell(words.reading(file.name));
    questions = [];
    await takeImport(await bring(file));
  }
}

part('tep').addEventListener(
  'change',
  ({ target }) => void bringAll((target as HTMLInputElement).files ?? []),
);
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void bringAll(event.dataTransfer?.files ?? []);
});
part('khung-nguon').addEventListener('toggle', () => void showSource(draft?.file));
part('chon').addEventListener('submit', (event) => {
  event.preventDefault();
  questions = [];
  void open(part<HTMLSelectElement>('danh-sach').value);
});
part('hoan-tac').addEventListener('click', async () => {
  if (draft) take(await ask<ShownDraft | NotDone>({ ask: 'undo', file: draft.file, digest: draft.digest }));
});
part('dang').addEventListener('click', async () => {
  if (!draft) return;
  tell(words.publishing);
  const { file, digest } = draft;
  const answer = await ask<{ done: string } | (NotDone & { faults?: ShownProblem[] })>({
    ask: 'publish',
    file,
    digest,
  });
  if ('done' in answer) return tell(answer.done);
  if ('faults' in answer && answer.faults) drawFaults(answer.faults, file);
  tell(answer.refused);
});
part('bang-dau').replaceChildren(
  ...Object.entries(words.markNames).map(([name, label]) => button(label, () => markChosen(name))),
);
document.addEventListener('selectionchange', () => {
  // What was chosen stays chosen while a button is pressed or a form is filled in.
  const now = chosenWords();
  if (!now) return;
  chosen = now;
  showChosen();
});
part('chu').addEventListener('keydown', (event) => {
  const block = event.target as HTMLElement;
  const isEnter = event.key === 'Enter';
  if (!isEnter && !chooseByKey(event, block)) return;
  // Else Enter would press the button that it leads to.
  event.preventDefault();
  if (isEnter) part('bang-dau').querySelector('button')?.focus();
});
document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (!part<HTMLInputElement>('phim').checked) return;
  const isTyping = target instanceof Element && target.closest('input[type=text], select, dialog');
  if (isTyping || ctrlKey || metaKey || altKey || !draft) return;
  if (key === 'n') step(1);
  else if (key === 'p') step(-1);
  const mark = marksOf(draft).find(({ at, waits }) => at === current && waits);
  if (key === 'a' && mark) void accept(mark);
  else if (key === 'r' && mark) void act({ do: 'unmark', at: mark.at }).then(() => step(1));
});
await Promise.all([readChoices(), readList()]);
