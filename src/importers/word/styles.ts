import { ancestor, child, childValue, elements, switchOf } from './file/xml.ts';

/** How words look, as far as one level of formatting says it and as far as it matters here. */
export interface Look {
  vanish?: boolean;
  strike?: boolean;
  caps?: boolean;
  bold?: boolean;
  italic?: boolean;
  dstrike?: boolean;
  /** Six hexadecimal digits, or `auto`. */
  colour?: string;
  highlight?: string;
  shade?: string;
  /** Half points. */
  size?: number;
  /** Percent of the usual width. */
  width?: number;
  /** `superscript` or `subscript`. */
  script?: string;
  /** Half points above the line; below it when negative. */
  position?: number;
  font?: string;
  /** Drawn without ink, or with ink that lets everything through. */
  isClear?: boolean;
}

interface Style extends Look {
  base?: string;
}

/** The styles of a Word file, as far as they change how words look. */
export interface Styles {
  byId: ReadonlyMap<string, Style>;
  defaults: Look;
  paragraph?: string;
  character?: string;
  /** What styles say together with those that they are based on, as far as it was asked for. */
  chains: Map<string, Look>;
}

/** What one level of formatting says. */
function readLook(properties: Element | undefined): Look {
  if (!properties) return {};
  const number = (name: string): number | undefined => {
    const value = childValue(properties, name);
    return value !== undefined && /^\d{1,5}$/u.test(value) ? Number(value) : undefined;
  };
  const look: Look = {};
  const set = <Key extends keyof Look>(key: Key, value: Look[Key] | undefined): void => {
    if (value !== undefined) look[key] = value;
  };
  set('vanish', switchOf(properties, 'w:vanish'));
  set('strike', switchOf(properties, 'w:strike'));
  set('caps', switchOf(properties, 'w:caps'));
  set('bold', switchOf(properties, 'w:b'));
  set('italic', switchOf(properties, 'w:i'));
  set('script', childValue(properties, 'w:vertAlign'));
  set('position', halfPoints(childValue(properties, 'w:position')));
  set('font', fontOf(properties));
  set('dstrike', switchOf(properties, 'w:dstrike'));
  const ink = child(properties, 'w14:textFill');
  const inkColour = ink && elements(ink, 'w14:srgbClr')[0]?.getAttribute('w14:val');
  const colour = inkColour || childValue(properties, 'w:color');
  if (colour === 'auto' || /^[0-9a-f]{6}$/iu.test(colour ?? '')) set('colour', colour);
  set('highlight', childValue(properties, 'w:highlight'));
  set('shade', shadeOf(properties));
  set('size', number('w:sz'));
  set('width', number('w:w'));
  const alpha = ink && elements(ink, 'w14:alpha')[0]?.getAttribute('w14:val');
  if (child(ink, 'w14:noFill') || Number(alpha ?? 0) >= 90_000) set('isClear', true);
  return look;
}

/** The styles of a Word file; without the part that defines them nothing has a style. */
export function readStyles(document: Document | undefined): Styles {
  const byId = new Map<string, Style>();
  const found: Styles = { byId, defaults: {}, chains: new Map() };
  if (!document) return found;
  for (const style of elements(document, 'w:style')) {
    const id = style.getAttribute('w:styleId') ?? '';
    const base = childValue(style, 'w:basedOn');
    const shade = shadeOf(child(style, 'w:pPr'));
    const look = readLook(child(style, 'w:rPr'));
    byId.set(id, { ...(shade && { shade }), ...look, ...(base !== undefined && { base }) });
    const type = style.getAttribute('w:type');
    const isDefault = ['1', 'true', 'on'].includes(style.getAttribute('w:default') ?? '');
    if (isDefault && (type === 'paragraph' || type === 'character')) found[type] = id;
  }
  const defaults = elements(document, 'w:rPrDefault')[0];
  found.defaults = readLook(child(defaults, 'w:rPr'));
  return found;
}

/** Font of the letters, as the western half of a font setting names it. */
function fontOf(properties: Element): string | undefined {
  const fonts = child(properties, 'w:rFonts');
  return fonts?.getAttribute('w:ascii') || fonts?.getAttribute('w:hAnsi') || undefined;
}

/** A measure in half points; the strict form of the format may name points. */
function halfPoints(value: string | undefined): number | undefined {
  const [, digits, unit] = /^(-?\d{1,5}(?:\.\d+)?)(pt)?$/u.exec(value ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits) * (unit ? 2 : 1);
}

/** Longest line of styles that build on each other; Word itself stops at eleven. */
const STEPS = 20;

const TOGGLES = ['vanish', 'strike', 'caps', 'bold', 'italic'] as const;

/** The look of a run, and the size in half points of letters around it that say nothing of their own. */
export interface ShownLook extends Look {
  around?: number;
}

/** How the words of a run look: what it says itself, its style, that of its paragraph and of its table. */
export function shownLook(run: Element, styles: Styles): ShownLook {
  const properties = child(run, 'w:rPr');
  const block = child(ancestor(run, 'w:p'), 'w:pPr');
  const own = readLook(properties);
  const byRun = chain(childValue(properties, 'w:rStyle') ?? styles.character, styles);
  const byParagraph = chain(childValue(block, 'w:pStyle') ?? styles.paragraph, styles);
  const table = child(ancestor(run, 'w:tbl'), 'w:tblPr');
  const byTable = chain(childValue(table, 'w:tblStyle'), styles);
  const around = { ...styles.defaults, ...byTable, ...byParagraph };
  const look: ShownLook = { ...around, ...byRun, ...own };
  if (around.size !== undefined) look.around = around.size;
  // A switch in one style turns the same switch of another off again; a run of its own has the last word.
  for (const name of TOGGLES) {
    const levels = [byRun, byParagraph, byTable].filter((level) => level[name] === true).length;
    look[name] = own[name] ?? (styles.defaults[name] === true || levels % 2 === 1);
  }
  return look;
}

/** What a style says together with those that it is based on. */
function chain(id: string | undefined, { byId, chains }: Styles): Look {
  if (id === undefined) return {};
  const known = chains.get(id);
  if (known) return known;
  const looks: Look[] = [];
  let next: string | undefined = id;
  for (let steps = 0; next !== undefined && steps < STEPS; steps++) {
    const { base, ...look }: Style = byId.get(next) ?? {};
    looks.unshift(look);
    next = base;
  }
  const look: Look = Object.assign({}, ...looks);
  chains.set(id, look);
  return look;
}

/** Six hexadecimal digits of the ground that a setting of shade gives. */
export function shadeOf(properties: Element | undefined): string | undefined {
  const shade = child(properties, 'w:shd');
  const colour = shade?.getAttribute(shade.getAttribute('w:val') === 'solid' ? 'w:color' : 'w:fill') ?? '';
  return /^[0-9a-f]{6}$/iu.test(colour) ? colour : undefined;
}
