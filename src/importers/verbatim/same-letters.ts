import type { PrintedNotice } from '../../model/printed-notice.ts';
import type { SourceWords } from './source-words.ts';

/** What stands before a letter: nothing, a blank within a line, the start of a line or block, or the border of a call. */
type Before = 'nothing' | 'blank' | 'line' | 'call';

interface Letters {
  letters: string;
  before: Before[];
}

/** Signs of typed tables and emphasis, which become markup; and raised digits, which notes are called by. */
const TYPED = /[*|]/gu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Whether a notice has the letters of its source in their order, without any recognition of what they are: every note
 * stands somewhere in the source, the text stands there whole when they are cut out, and title and subject above it.
 * Blanks agree wherever both are within a line. Tells nothing of what is left over: the account does.
 */
export function sameLetters(ours: PrintedNotice, source: SourceWords): boolean {
  const isTyped = source.format === 'text';
  let rest = lettersOf(
    source.lines.map(({ words }) => words),
    isTyped,
  );
  for (const [index, { words }] of ours.notes.entries()) {
    const number = index + 1;
    const own = source.ownNotes.get(number);
    const note = lettersOf([own === undefined ? `${number} ${words}` : words], isTyped);
    if (own !== undefined) {
      if (!agrees(note, lettersOf([own], isTyped), 0)) return false;
      continue;
    }
    const at = rest.letters.indexOf(note.letters);
    if (at < 0 || !agrees(note, rest, at)) return false;
    rest = without(rest, at, note.letters.length);
  }
  const text = lettersOf(
    ours.blocks.map(({ words }) => words),
    isTyped,
  );
  const at = rest.letters.indexOf(text.letters);
  if (at < 0 || !agrees(text, rest, at)) return false;
  const above = rest.letters.slice(0, at);
  return [ours.title, ours.subject].every((fact) => above.includes(lettersOf([fact], isTyped).letters));
}

function lettersOf(passages: readonly string[], isTyped: boolean): Letters {
  const letters: string[] = [];
  const before: Before[] = [];
  for (const passage of passages) {
    let next: Before = 'line';
    // The digits of a call are set apart by a sign that no text has.
    const words = passage.normalize('NFC').replace(/\[\^(\d+)\]/g, '\0$1\0');
    for (const letter of isTyped ? words.replace(TYPED, '') : words) {
      if (letter === '\0') next = 'call';
      else if (/\s/u.test(letter)) next = next === 'nothing' ? 'blank' : next;
      else {
        const raised = RAISED.indexOf(letter);
        letters.push(raised < 0 ? letter : String(raised));
        // A letter outside the basic plane is two units of the text it is looked for in.
        before.push(raised < 0 ? next : 'call', ...Array<Before>(letter.length - 1).fill('nothing'));
        next = raised < 0 ? 'nothing' : 'call';
      }
    }
  }
  return { letters: letters.join(''), before };
}

/** Whether the letters and the blanks between them are the same from a place on. */
function agrees(part: Letters, whole: Letters, at: number): boolean {
  if (part.letters !== whole.letters.slice(at, at + part.letters.length)) return false;
  return part.before.every((before, index) => {
    const other = whole.before[at + index];
    if (index === 0 || before === other || before === 'call' || other === 'call') return true;
    if (before === 'blank' || other === 'blank') return before === 'line' || other === 'line';
    // A line may end within what belongs together only at a sign: `KT-` and `XH`, never within or between words.
    return !/[\p{L}\d]{2}/u.test(part.letters.slice(index - 1, index + 1));
  });
}

function without({ letters, before }: Letters, at: number, length: number): Letters {
  const rest = before.toSpliced(at, length);
  // What is now side by side was not so in print.
  if (rest[at] !== undefined) rest[at] = 'line';
  return { letters: letters.slice(0, at) + letters.slice(at + length), before: rest };
}
