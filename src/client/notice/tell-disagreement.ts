import { disagreeWords as words } from '../../i18n/vi/notice/disagree-words.ts';
import { hexOf, utf8 } from '../../ledger/bytes.ts';
import { element } from '../element.ts';
import { otherFacts, type PageLine, pageLines } from './page-words.ts';
import { sha256 } from './sha256.ts';

/** What does not agree. */
export type Disagreement =
  /** The proof leads to no line of the ledger, or to another notice's. */
  | { kind: 'absent' }
  /** The ledger is not the growth of the one that this browser saw. */
  | { kind: 'shorter' | 'other'; day: string; seen: string; now: string }
  /**
   * The page has other words than the line says, or the same under better anchors: then `same` is to be told. `head` is what
   * the page says of its record, `text` the digest that the record has.
   */
  | { kind: 'words'; head: string; record: string; text: string; same: readonly string[] };

/** So many places are linked to; a page that was translated differs everywhere. */
const SHOWN = 5;

/** Say what does not agree, and where. Only now, where words differ, is the record fetched. */
export async function tellDisagreement(told: Disagreement): Promise<HTMLElement[]> {
  if (told.kind === 'absent') return [said(words.absent, ' ', words.report)];
  if (told.kind !== 'words')
    return [
      said(words[told.kind](told.day), ' ', words.keep),
      said(words.seen(told.day)),
      element('pre', { tabindex: '0' }, [told.seen]),
      said(words.now),
      element('pre', { tabindex: '0' }, [told.now]),
    ];
  const { head, record, text, same } = told;
  const link = element('a', { href: record }, [words.record]);
  const kept = await fetch(record, { cache: 'no-cache' }).then(
    (answer) => answer.text(),
    () => '',
  );
  if (hexOf(sha256(utf8(kept))) !== text)
    return [said(`${words.differ} ${words.translated} `, link, ` ${words.broken} ${words.report}`)];
  const places = differences(head, kept);
  if (places.length === 0) return same.map((line) => said(line));
  const shown = places.slice(0, SHOWN).map(linkTo);
  const more = places.length > SHOWN ? [words.more(places.length - SHOWN)] : [];
  return [
    said(
      `${words.differAt} `,
      ...[...shown, ...more].flatMap((place, at) => (at > 0 ? [', ', place] : [place])),
      '. ',
      words.translated,
    ),
  ];
}

function said(...parts: (Node | string)[]): HTMLElement {
  return element('p', {}, parts);
}

/** A place of the page that has other words than the record; without an anchor it is only named. */
interface Place {
  anchor?: string;
  name: string;
}

function linkTo({ anchor, name }: Place): Node | string {
  return anchor === undefined ? name : element('a', { href: `#${anchor}` }, [name]);
}

/** Where the page is not what its record says. Anchors are not compared: a better grammar of them changes no word. */
function differences(head: string, record: string): Place[] {
  const end = record.indexOf('\n\n') + 1;
  const own = record
    .slice(end + 1)
    .split('\n')
    .slice(0, -1)
    .map((line) => line.slice(line.indexOf('\t') + 1));
  const lines = pageLines(document);
  const isFactOther = head !== record.slice(0, end) || otherFacts(document, head).length > 0;
  // What stands before and behind the change is alike on both sides.
  const isAlike = (line: PageLine | undefined, words: string | undefined): boolean => line?.words === words;
  let [from, to] = [0, 0];
  const most = Math.min(own.length, lines.length);
  while (from < most && isAlike(lines[from], own[from])) from++;
  while (to < most - from && isAlike(lines.at(-1 - to), own.at(-1 - to))) to++;
  const changed = lines.slice(from, lines.length - to);
  const lacking = own.length - lines.length;
  return [
    ...(isFactOther ? [{ anchor: 'thong-tin', name: words.facts }] : []),
    ...changed.filter(({ words: its }, at) => lacking !== 0 || its !== own[from + at]).map(placeOf),
    ...(lacking > 0 ? [{ name: words.missing(lacking) }] : []),
  ];
}

function placeOf({ anchor, words: its }: PageLine): Place {
  if (anchor.startsWith('@')) return { anchor: 'thong-bao', name: words.title };
  return anchor === '' ? { name: `${words.stray} («${its}»)` } : { anchor, name: referenceOf(anchor) };
}

/** How readers call a place: what the control says that copies a reference to it. */
function referenceOf(anchor: string): string {
  const control = document.getElementById(anchor)?.querySelector('.permalink');
  return control?.getAttribute('aria-label')?.replace(/^[^:]*: /, '') ?? anchor;
}
