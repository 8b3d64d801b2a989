/** A tag as the source writes it, and where. */
export interface WrittenTag {
  start: number;
  end: number;
}

const NAME = '[A-Za-z][A-Za-z0-9]*';
const ATTRIBUTE = `\\s+[A-Za-z][\\w-]*\\s*=\\s*(?:"[^"]*"|'[^']*')`;
const OPENING = new RegExp(`<${NAME}(?:${ATTRIBUTE})*\\s*>`, 'y');
const CLOSING = new RegExp(`</${NAME}\\s*>$`);

/** The opening and the closing tag of a component that stands at these offsets; undefined where they are written otherwise. */
export function tagsAt(
  text: string,
  { start, end }: { start: number; end: number },
): { open: WrittenTag; close: WrittenTag } | undefined {
  OPENING.lastIndex = start;
  const open = OPENING.exec(text)?.[0];
  const close = CLOSING.exec(text.slice(start, end))?.[0];
  if (open === undefined || close === undefined) return undefined;
  return { open: { start, end: start + open.length }, close: { start: end - close.length, end } };
}

/** An opening tag, in the order of its attributes; empty ones are left out. */
export function printTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([attribute, value]) => ` ${attribute}="${escapeValue(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** Signs that would end the value, a cell of a table or the tag, or open an expression, by number. */
function escapeValue(value: string): string {
  return value.replace(/["&<>{}|\\`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The opening tag with other attributes; those that stay as they are keep their bytes. */
export function changeTag(tag: string, changes: Readonly<Record<string, string>>): string {
  let changed = tag;
  for (const [attribute, value] of Object.entries(changes)) {
    const written = new RegExp(`\\s+${attribute}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const anew = value === '' ? '' : ` ${attribute}="${escapeValue(value)}"`;
    changed = written.test(changed)
      ? changed.replace(written, () => anew)
      : changed.replace(/\s*>$/, () => `${anew}>`);
  }
  return changed;
}
