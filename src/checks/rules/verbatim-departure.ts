import type { Diagnostic, SourcePosition } from '../../model/diagnostic.ts';
import type { Notice, NoticeBody } from '../../model/notice.ts';

/** A place where a notice is not its source, as comparing found it. */
interface Departure {
  /** Anchor of the block or note, name of a fact, or nothing where only letters are told. */
  at: string;
  source: string;
  ours: string;
  /** Words of the same block that stand before. */
  after: string;
  place?: { page?: number; line: number };
  /** Anchor where the same words stand now. */
  movedTo?: string;
}

/** What is asked of the notice. */
type ComparedNotice = Pick<Notice, 'id' | 'file'> & { body: Pick<NoticeBody, 'blocks' | 'footnotes'> };

/**
 * Places where the words of a notice are not those of its source, each with its line on our side and on the source's.
 * @param mdx text of the notice, in which the lines are found
 */
export function verbatimDeparture(
  notice: ComparedNotice,
  mdx: string,
  departures: readonly Departure[],
): Diagnostic[] {
  return departures.map((departure) => ({
    check: 'verbatim/departure',
    severity: 'error',
    file: notice.file,
    position: positionOf(departure, notice, mdx),
    message: `${saying(departure)}${whereInSource(departure)}`,
    hint: hintFor(departure, notice.id),
  }));
}

function saying({ at, source, ours, after, movedTo }: Departure): string {
  const place = at === '' ? '' : ` ở \`${/^(?:title|subject|number)$/.test(at) ? at : `#${at}`}\``;
  const context = after === '' ? '' : `, sau «${after}»`;
  if (at === '') return `Có chữ không khớp với nguồn: thiếu «${source}», thừa «${ours}».`;
  if (movedTo !== undefined)
    return `Chữ «${shorten(source)}» của nguồn${place}${context} đã bị chuyển sang \`#${movedTo}\`.`;
  if (ours === '') return `Thiếu chữ «${shorten(source)}» của nguồn${place}${context}.`;
  if (source === '') return `Thừa chữ «${shorten(ours)}»${place}${context}: ở đó nguồn không có.`;
  return `Nguồn ghi «${shorten(source)}», ở đây là «${shorten(ours)}»${place}${context}.`;
}

function whereInSource({ place }: Departure): string {
  if (!place) return '';
  return ` (tệp nguồn: ${place.page === undefined ? '' : `trang ${place.page}, `}dòng ${place.line})`;
}

function hintFor({ at, source, ours }: Departure, id: string): string {
  const quoted = (words: string): string => JSON.stringify(words);
  return `Sửa theo nguồn. Nguồn số hóa sai thì viết \`<Sic source="chữ của nguồn">chữ đúng</Sic>\`; có lý do khác thì ghi vào changes/${id}.yaml, mục departures: \`- { at: ${quoted(at)}, source: ${quoted(source)}, ours: ${quoted(ours)}, why: "lý do" }\`, rồi chạy \`npm run account\`.`;
}

/** Where in the block the words stand, or the end of those before them; a fact's line for a fact. */
function positionOf(
  { at, ours, after }: Departure,
  { body: { blocks, footnotes } }: ComparedNotice,
  mdx: string,
): SourcePosition {
  const fact = mdx.search(new RegExp(`^${at}:`, 'm'));
  const block = blocks.find(({ anchor }) => anchor === at);
  const note = footnotes.find(({ anchor }) => anchor === at);
  const noteAt = note ? mdx.indexOf(`[^${note.label}]:`) : -1;
  const from = block?.offset ?? (noteAt >= 0 ? noteAt : Math.max(fact, 0));
  const notesAt = [...mdx.matchAll(/^\[\^[^\]]+\]:/gm)].map(({ index }) => index);
  const ends = [...blocks.map(({ offset }) => offset), ...notesAt].filter((offset) => offset > from);
  const text = mdx.slice(from, ends.length > 0 ? Math.min(...ends) : undefined);
  const before = mdx.slice(0, from + placeIn(text, ours, after));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** What may stand between two letters of the printed words in MDX: blanks, marks of Markdown, tags, calls of notes. */
const GAP = String.raw`(?:[\s*_|\\]|(?<!-)-{3,}(?!-)|<[^<>]*>|\[\^[^\]]*\])*`;
/** So many words of an addition find it; one where it goes on in the next block. */
const ENOUGH = [3, 1];
/** No form is made of more letters. */
const MOST_LETTERS = 200;

/** Index in MDX text at which words begin that stand after others; of fewer of those where a mark parts them. */
function placeIn(text: string, ours: string, after: string): number {
  const [added = [], before = []] = [ours, after].map((words) => words.split(' ').filter(Boolean));
  for (const enough of ENOUGH) {
    const here = formOf(lettersOf(added.slice(0, enough)).slice(0, MOST_LETTERS));
    for (let left = 0; left <= before.length; left++) {
      const behind = formOf(lettersOf(before.slice(left)).slice(-MOST_LETTERS));
      if (behind + here === '') continue;
      const found = new RegExp(`(${behind}${behind && here && GAP})${here}`, 'u').exec(text);
      if (found) return found.index + (found[1] ?? '').length;
    }
  }
  return 0;
}

function lettersOf(words: readonly string[]): string[] {
  return words.flatMap((word) => [...word.replace(/\[\^\d+\]/g, '')]);
}

/** A form that finds printed letters in MDX, whatever marks and blanks stand between them. */
function formOf(letters: readonly string[]): string {
  return letters.map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&')).join(GAP);
}

function shorten(words: string): string {
  const list = words.split(' ');
  return list.length > 24 ? `${list.slice(0, 12).join(' ')} … ${list.slice(-8).join(' ')}` : words;
}
