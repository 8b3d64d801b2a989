/** The studio's page: what a person does is asked of the server, and what it answers is drawn anew. */
import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import { sourceOf } from './ask.ts';
import { answerQuestion, bringAll, open } from './bringing-in.ts';
import { chooseByKey, chosenWords } from './choose-words.ts';
import { act, askOfDraft, desk, readChoices, whenShown } from './desk.ts';
import { drawFacts } from './drawing/draw-facts.ts';
import { drawFaults } from './drawing/draw-faults.ts';
import { readList } from './drawing/draw-folder.ts';
import { listed } from './drawing/draw-marks.ts';
import { drawQuestions } from './drawing/draw-questions.ts';
import { drawText } from './drawing/draw-text.ts';
import {
  accept,
  drawList,
  explainAbbreviation,
  markChosen,
  mendChosen,
  refuse,
  showChosen,
  step,
} from './marking.ts';
import { button, part } from './page-parts.ts';
import { makePacket, publish } from './publishing.ts';
import { drawVersions, recordCorrection, recordStanding } from './recording.ts';
import { showSource } from './source/draw-source.ts';

whenShown((shown) => {
  part('ban').hidden = false;
  part('ten').textContent = [shown.facts['number'], shown.facts['subject'] ?? shown.file]
    .filter(Boolean)
    .join(' – ');
  part<HTMLButtonElement>('hoan-tac').disabled = !shown.canUndo;
  part<HTMLAnchorElement>('xem').href = shown.address;
  part<HTMLAnchorElement>('nguon').href = sourceOf(shown.file);
  part('nguon').hidden = shown.source === undefined;
  drawQuestions(part('cau-hoi'), desk.questions, answerQuestion);
  drawFacts(shown, (path, value) => void act({ do: 'fact', path, value }));
  drawFaults(shown.faults, shown.file);
  drawText(part('chu'), shown.blocks);
  drawList();
  drawVersions(shown);
  showChosen();
  openSource();
});

part('tep').addEventListener(
  'change',
  ({ target }) => void bringAll((target as HTMLInputElement).files ?? []),
);
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void bringAll(event.dataTransfer?.files ?? []);
});
const openSource = (): void => {
  if (desk.draft) void showSource(desk.draft);
};
part('khung-nguon').addEventListener('toggle', openSource);
part('xem-chu').addEventListener('change', ({ target }) => {
  part('chu-nguon').hidden = !(target as HTMLInputElement).checked;
});
part('chon').addEventListener('submit', (event) => {
  event.preventDefault();
  desk.questions = [];
  void open(part<HTMLSelectElement>('danh-sach').value);
});
part('de-xuat-so').addEventListener('change', drawList);
part('hoan-tac').addEventListener('click', () => void askOfDraft({ ask: 'undo' }));
part('dinh-chinh').addEventListener('click', recordCorrection);
part('thu-hoi').addEventListener('click', recordStanding);
part('dang').addEventListener('click', () => void publish());
part('goi').addEventListener('click', () => void makePacket());
part('bang-dau').replaceChildren(
  ...Object.entries(words.markNames).map(([name, label]) => button(label, () => markChosen(name))),
  button(words.mend, mendChosen),
  button(words.abbreviation, explainAbbreviation),
);
document.addEventListener('selectionchange', () => {
  // What was chosen stays chosen while a button is pressed or a form is filled in.
  const now = chosenWords();
  if (!now) return;
  desk.chosen = now;
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
  if (isTyping || ctrlKey || metaKey || altKey || !desk.draft) return;
  if (key === 'n') step(1);
  else if (key === 'p') step(-1);
  const mark = listed(desk.draft).find(({ at, waits }) => at === desk.current && waits);
  if (key === 'a' && mark) void accept(mark);
  else if (key === 'r' && mark) void refuse(mark);
});
// Where there is room for both, the source stands beside the text from the start.
part<HTMLDetailsElement>('khung-nguon').open = matchMedia('(min-width: 64rem)').matches;
await Promise.all([readChoices(), readList()]);
