/** Columns of a window that a report fits in. */
const COLUMNS = 100;

/** Words over as many lines as they need, the later ones indented under the first. */
export function wrapWords(text: string, indent: number, columns = COLUMNS): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of firmly(text).split(' ')) {
    const room = columns - (lines.length === 0 ? 0 : indent);
    if (line !== '' && width(line) + 1 + width(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((words, index) =>
    (index === 0 ? words : ' '.repeat(indent) + words).replaceAll(BLANK, ' '),
  );
}

/** A label and its words in two columns. */
export function labelled(label: string, words: string, indent: number): string[] {
  return wrapWords(`${label.padEnd(indent - 1).replaceAll(' ', BLANK)} ${words}`, indent);
}

/** Stands for a blank that no line is broken at. */
const BLANK = '\u0000';

/** Blanks that no line may end at: those in front, and those between `dòng` and its number. */
function firmly(text: string): string {
  return text
    .replace(/^ +/u, (blanks) => BLANK.repeat(blanks.length))
    .replace(/(dòng|trang) (?=\d)/gu, `$1${BLANK}`);
}

function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
