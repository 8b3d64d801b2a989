import { BOUNDS } from '../../source-bounds.ts';

/** What is wrong with an XML text: it is not well formed, or larger than what is read of a source. */
export type XmlFault = 'malformed' | 'tags' | 'depth';

const ATTRIBUTE = /\s+[^\s/>"'=<&]+\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const START = /<([^\s/>"'=<&!?]+)/y;
const START_END = /\s*(\/?)>/y;
const END = /<\/([^\s/>"'=<&]+)\s*>/y;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/u;
/** Letters that XML 1.0 does not allow anywhere. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/u;
/** Stretches that are no tags, by how they begin and end. A document type is refused: Word writes none. */
const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Find what keeps a text from being well-formed XML 1.0, before a lenient parser repairs it in silence. */
export function findXmlFault(text: string): { fault?: XmlFault; tags: number } {
  const open: string[] = [];
  let tags = 0;
  let at = 0;
  if (FORBIDDEN.test(text)) return { fault: 'malformed', tags };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const malformed = { fault: 'malformed', tags } as const;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next < 0 ? undefined : next);
    if (REFERENCE.test(between) || (open.length === 0 && between.trim() !== '')) return malformed;
    if (next < 0) break;
    at = next;
    const aside = ASIDES.find(([begins]) => text.startsWith(begins, at));
    if (aside) {
      const end = text.indexOf(aside[1], at + aside[0].length);
      if (end < 0 || (aside[0] === '<![CDATA[' && open.length === 0)) return malformed;
      at = end + aside[1].length;
      continue;
    }
    const ended = match(END)?.[1];
    if (ended !== undefined) {
      if (open.pop() !== ended) return malformed;
      continue;
    }
    const started = match(START)?.[1];
    if (started === undefined || (open.length === 0 && tags > 0)) return malformed;
    for (let found = match(ATTRIBUTE); found; found = match(ATTRIBUTE)) {
      if (REFERENCE.test(found[1] ?? found[2] ?? '')) return malformed;
    }
    const closed = match(START_END);
    if (!closed) return malformed;
    tags++;
    if (closed[1] === '') open.push(started);
    if (tags > BOUNDS.tags) return { fault: 'tags', tags };
    if (open.length > BOUNDS.depth) return { fault: 'depth', tags };
  }
  return open.length > 0 || tags === 0 ? malformed : { tags };
}
