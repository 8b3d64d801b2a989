import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import type { ShownProblem } from '../../../studio/shown-draft.ts';
import { askOfDraft } from '../desk.ts';
import { button, make, part } from '../page-parts.ts';

/** Draw what is wrong, with a way to the words and what a button can do about it; of another file with its name. */
export function drawFaults(faults: readonly ShownProblem[], own: string): void {
  const items = faults.map(({ severity, message, hint, position, file, anchor, remedy }) => {
    const place = [position && words.line(position.line), file === own ? undefined : file].filter(Boolean);
    const said = [[words[severity], ...place].join(', '), message].join(': ');
    const acts = [
      ...(anchor === undefined ? [] : [button(words.goThere, () => goTo(anchor))]),
      ...(remedy?.ask === 'mend'
        ? [
            button(words.mendAs(remedy.action.printed), () =>
              askOfDraft({ ask: 'act', action: remedy.action }),
            ),
          ]
        : []),
      ...(remedy?.ask === 'fact' ? [button(words.toQuestions, goToQuestions)] : []),
      ...(remedy?.ask === 'reason' ? [button(words.sayWhy, () => askOfDraft({ ask: 'explain' }))] : []),
    ];
    return make(
      'li',
      { className: severity },
      said,
      hint === undefined || remedy ? ' ' : ` → ${hint} `,
      ...acts,
    );
  });
  part('loi').replaceChildren(
    items.length === 0 ? make('p', { textContent: words.noFaults }) : make('ul', {}, ...items),
  );
}

function goTo(anchor: string): void {
  const letters = document.querySelector(`.letters[data-anchor="${CSS.escape(anchor)}"]`);
  letters?.closest<HTMLElement>('.block')?.focus();
}

/** Where a missing fact is filled in: beside the words that it came from, else among all facts. */
function goToQuestions(): void {
  const forms = [...document.querySelectorAll<HTMLInputElement>('#cau-hoi input, #khai-bao input')];
  const [field] = forms;
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
