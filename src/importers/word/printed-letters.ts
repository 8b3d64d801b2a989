/** Elements whose text is printed: words, formulas and drawings call it `t`, charts call it `v`. */
const TEXT = /^(?:\w+:t|t|c:v)$/u;
const ASIDE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu;
const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * All letters that a part of a Word file may print, hidden and doubled ones among them, read off its text tag by tag. It
 * shares nothing with the reader that the letters are published by, so that what this drops is seen.
 * @param xml a well-formed part
 */
export function printedLetters(xml: string): string {
  let letters = '';
  let isText = false;
  for (const [, data, close, name = '', attributes = '', empty, text] of xml
    .replace(ASIDE, '')
    .matchAll(TOKEN)) {
    if (data !== undefined) letters += isText ? data : '';
    else if (text !== undefined) letters += isText ? decode(text) : '';
    else if (close) {
      isText = false;
      if (/^\w+:p$/u.test(name)) letters += '\n';
    } else {
      isText = TEXT.test(name) && empty === '';
      letters += signOfTag(name, attributes);
    }
  }
  return letters.normalize('NFC');
}

/** What an element without text prints. */
function signOfTag(name: string, attributes: string): string {
  switch (name) {
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      return '\u00AD';
    case 'w:sym': {
      const code = Number.parseInt(attribute(attributes, 'w:char'), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    }
    case 'v:textpath':
      return attribute(attributes, 'string');
    default:
      return '';
  }
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  return decode(found?.[1] ?? found?.[2] ?? '');
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
