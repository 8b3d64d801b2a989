import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Notice } from '../../../model/notice.ts';

/** A day as notices print it: `20/3/2033`, `20/3`, `ngày 20 tháng 3 năm 2033`. */
const PRINTED_DAY =
  /(?<!\d)(\d{1,2})(?: ?[/.-] ?|\s+tháng\s+)(\d{1,2})(?:(?: ?[/.-] ?|\s+năm\s+)(\d{4}))?(?!\d)/gu;

/**
 * Days and decisions that a mark says of an earlier order and that no words around it print: retyped wrongly, or known
 * from elsewhere, which is no proof. It asks one notice alone, as what a fact must be held against is its body.
 */
export function followUpNotInText(notice: Notice): Diagnostic[] {
  const { blocks, footnotes } = notice.body;
  const texts = new Map([...blocks, ...footnotes].map(({ anchor, text }) => [anchor, text]));
  return notice.followUps.flatMap(({ anchor, told: { on, decision }, position }) => {
    const text = texts.get(anchor.replace(/-tk\d+$/u, '')) ?? '';
    const fault = (name: string, value: string): Diagnostic => ({
      check: 'assignment/follow-up-not-in-text',
      severity: 'warning',
      file: notice.file,
      position,
      message: `\`${name}="${value}"\` nhưng đoạn này không in điều ấy.`,
      hint: `Chép lại đúng như văn bản in; văn bản không in thì bỏ \`${name}\`.`,
    });
    return [
      ...(on === undefined || printsDay(text, on) ? [] : [fault('on', on)]),
      // A notice that grants the extension itself is the decision.
      ...(decision === undefined || decision === notice.number || text.includes(decision)
        ? []
        : [fault('decision', decision)]),
    ];
  });
}

/** Whether a text prints a day; where it leaves out the year, of any. */
function printsDay(text: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return [...text.matchAll(PRINTED_DAY)].some(
    ([, printed, ofMonth, ofYear]) =>
      Number(printed) === date &&
      Number(ofMonth) === month &&
      (ofYear === undefined || Number(ofYear) === year),
  );
}
