import { escapeXml } from '../model/text/escape-xml.ts';

/** Attributes of an element; `undefined` ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with ready-made content, or an empty one. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
