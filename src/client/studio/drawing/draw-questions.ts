import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import type { Question } from '../../../importers/report/import-outcome.ts';
import { button, make } from '../page-parts.ts';

/**
 * Draw what only a person can say, each beside the words it came from. A value that the words propose is filled in by a
 * button, never by itself; one that is an example only shows what the answer looks like.
 */
export function drawQuestions(
  into: HTMLElement,
  questions: readonly Question[],
  answer: (flags: Record<string, string>) => void,
): void {
  if (questions.length === 0) {
    into.replaceChildren(make('p', { textContent: words.noQuestions }));
    return;
  }
  into.replaceChildren(
    ...questions.map((question, index) => {
      const { message, isNeeded, words: printed, answers } = question;
      const said = make(
        'p',
        {},
        make('strong', { textContent: message }),
        isNeeded ? ` (${words.needed})` : '',
      );
      const from =
        printed === undefined
          ? []
          : [make('p', {}, `${words.fromWords} `, make('q', { textContent: printed }))];
      const forms = answers.map(({ means, flags }, at) => {
        const inputs = flags.map(([flag, value], nth) => {
          const input = make('input', { type: 'text', id: `ch-${index}-${at}-${nth}`, placeholder: value });
          const label = make('label', { htmlFor: input.id, textContent: means ?? flag.replace(/^--/, '') });
          const isProposal = (printed !== undefined || means !== undefined) && !value.includes('…');
          const take = isProposal
            ? [
                button(words.takeProposal(value), () => {
                  input.value = value;
                  input.focus();
                }),
              ]
            : [];
          return { input, flag, row: make('p', {}, label, ' ', input, ' ', ...take) };
        });
        const form = make(
          'form',
          {},
          ...inputs.map(({ row }) => row),
          make('button', { textContent: words.answer }),
        );
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          answer(Object.fromEntries(inputs.map(({ flag, input }) => [flag.slice(2), input.value])));
        });
        return form;
      });
      return make('section', { className: 'question' }, said, ...from, ...forms);
    }),
  );
}
