/**
 * Where an address of the site's own leads from a page: `/nhiem-vu/` → `/thong-bao-ket-luan/nhiem-vu/`.
 * @param path from the site's root on, with one leading slash, without query and fragment
 */
export type Place = (path: string) => string;

/** Attributes that hold one address; of the site's own those that its scripts read (a site test finds one that is missing). */
const HOLDS_ADDRESS: ReadonlySet<string> = new Set([
  'action',
  'cite',
  'data',
  'formaction',
  'href',
  'poster',
  'src',
  'xlink:href',
  'data-document',
  'data-embed',
  'data-ledger',
  'data-list',
  'data-orders',
  'data-page',
  'data-proof',
  'data-short',
]);
/** Attributes that hold several, each with the screens that it is for. */
const HOLDS_SEVERAL: ReadonlySet<string> = new Set(['imagesrcset', 'srcset']);
/** Elements whose content is letters up to their own end, whatever it looks like. */
const RAW = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/i;

/** What begins with `<`, as HTML reads it: a comment, what is read as one, the begin of a tag; blanks are HTML's own five. */
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/y;
const NO_TAG = /<(?:[!?]|\/(?![a-z]))[^>]*>?/iy;
const TAG = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
const ATTRIBUTE =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:([\t\n\f\r ]*=[\t\n\f\r ]*)(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)))?/y;
const TAG_END = /[\t\n\f\r /]*>?/y;

const OWN_PATH = /^([\t\n\f\r ]*)(\/(?![\t\n\r]*[/\\])[^?#&]*)/;
const SEVERAL = /([\t\n\f\r ,]*)([^\t\n\f\r ,][^\t\n\f\r ]*?)(,+(?=[\t\n\f\r ]|$)|(?=[\t\n\f\r ]|$)[^,]*)/g;
const REFRESH = /^([\d.\t\n\f\r ]*[;,\t\n\f\r ][\t\n\f\r ]*(?:url[\t\n\f\r ]*=[\t\n\f\r ]*)?["']?)(.*)$/is;

/**
 * Lead every address of the site's own that an attribute of a page holds to where it is from there. Nothing else changes by a
 * letter: no text, no other attribute, no script, no style, no address of another host (`//host/`) or within the page (`#ii-1`).
 * @param html a page, as Astro writes it
 */
export function placeLinks(html: string, place: Place): string {
  const pieces: string[] = [];
  let copied = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = skip(COMMENT, html, at) ?? skip(NO_TAG, html, at);
    const tag = next === undefined ? match(TAG, html, at) : null;
    if (!tag) {
      at = html.indexOf('<', next ?? at + 1);
      continue;
    }
    const [begin, slash, name = ''] = tag;
    const attributes = at + begin.length;
    let end = attributes;
    for (let found = match(ATTRIBUTE, html, end); found; found = match(ATTRIBUTE, html, end)) {
      end += found[0].length;
      const value = found[3] ?? found[4] ?? found[5];
      if (value === undefined || slash !== '') continue;
      const placed = placeValue(found[1]?.toLowerCase() ?? '', value, place, () =>
        isRefresh(name, html, attributes),
      );
      if (placed === value) continue;
      const start = end - value.length - (found[5] === undefined ? 1 : 0);
      pieces.push(html.slice(copied, start), placed);
      copied = start + value.length;
    }
    end = skip(TAG_END, html, end) ?? end;
    at = html.indexOf('<', slash === '' && RAW.test(name) ? endOfRaw(html, name, end) : end);
  }
  return copied === 0 ? html : pieces.join('') + html.slice(copied);
}

/** @param refreshes whether the element sends readers on, asked where it matters */
function placeValue(name: string, value: string, place: Place, refreshes: () => boolean): string {
  if (HOLDS_ADDRESS.has(name)) return placeOne(value, place);
  if (HOLDS_SEVERAL.has(name))
    return value.replace(SEVERAL, (_, before, address, rest) => before + placeOne(address, place) + rest);
  if (name === 'content' && REFRESH.test(value) && refreshes())
    return value.replace(REFRESH, (_, before, address) => before + placeOne(address, place));
  return value;
}

function placeOne(address: string, place: Place): string {
  return address.replace(OWN_PATH, (_, blanks, path) => blanks + place(path));
}

function isRefresh(name: string, html: string, attributes: number): boolean {
  if (name.toLowerCase() !== 'meta') return false;
  for (let at = attributes, found = match(ATTRIBUTE, html, at); found; found = match(ATTRIBUTE, html, at)) {
    at += found[0].length;
    if (found[1]?.toLowerCase() === 'http-equiv')
      return (found[3] ?? found[4] ?? found[5])?.toLowerCase() === 'refresh';
  }
  return false;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'ig');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function match(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}

/** Where a match at a place ends; undefined where there is none. */
function skip(pattern: RegExp, html: string, at: number): number | undefined {
  const found = match(pattern, html, at);
  return found ? at + found[0].length : undefined;
}
