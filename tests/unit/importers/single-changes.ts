/** Single changes that a hand makes to a notice, by kind: what comes out of the MDX text, or nothing where none fits. */
type Change = (body: string, random: () => number) => string | undefined;

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** Places of the official words in an MDX body that a form finds: not in tags, their attributes, calls or escapes. */
function places(body: string, form: RegExp): RegExpExecArray[] {
  const closed = [
    ...body.matchAll(/<[^<>]*>|\[\^[^\]]*\]:?|\\.|^\|[ |:-]+\|$|^#+ |&[#\w]+;|\]\([^)]*\)/gmu),
  ].map(({ index, 0: text }) => [index, index + text.length] as const);
  return [...body.matchAll(form)].filter(
    ({ index, 0: text }) => !closed.some(([from, to]) => index < to && index + text.length > from),
  ) as RegExpExecArray[];
}

/** Replace one place of a form by what is made of it. */
const atOne =
  (form: RegExp, make: (match: RegExpExecArray, random: () => number) => string): Change =>
  (body, random) => {
    const match = pick(places(body, form), random);
    if (!match) return undefined;
    return body.slice(0, match.index) + make(match, random) + body.slice(match.index + match[0].length);
  };

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

function otherTone(letter: string, random: () => number): string {
  const bare = letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');
  const tone = pick(
    TONES.map((one) => (bare + one).normalize('NFC')).filter((one) => one !== letter),
    random,
  );
  return tone ?? letter;
}

const swapOf = (body: string, form: RegExp, random: () => number): string | undefined => {
  const found = places(body, form);
  const at = Math.floor(random() * (found.length - 1));
  const [one, other] = [found[at], found[at + 1]];
  if (!one || !other || one[0] === other[0]) return undefined;
  const between = body.slice(one.index + one[0].length, other.index);
  return body.slice(0, one.index) + other[0] + between + one[0] + body.slice(other.index + other[0].length);
};

const WORD = /[\p{L}]{2,}/gu;

export const SINGLE_CHANGES: Readonly<Record<string, Change>> = {
  letter: atOne(
    /\p{Ll}/gu,
    ([letter], random) =>
      pick(
        [...'bghlnstxk'].filter((one) => one !== letter),
        random,
      ) ?? '',
  ),
  tone: atOne(/[aeiouyăâêôơư]|[àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/gu, ([letter], random) =>
    otherTone(letter, random),
  ),
  digit: atOne(/\d/gu, ([digit], random) => String((Number(digit) + 1 + Math.floor(random() * 9)) % 10)),
  'blank taken out': atOne(/(?<=[\p{L}\d,;.]) (?=[\p{L}\d])/gu, () => ''),
  'blank put in': atOne(/(?<=\p{L})(?=\p{L})/gu, () => ' '),
  'punctuation taken out': atOne(/[,;:.](?= )/gu, () => ''),
  'punctuation put in': atOne(/(?<=\p{L})(?= \p{L})/gu, (_, random) => pick([',', ';', '.'], random) ?? ','),
  capital: atOne(/\p{L}/gu, ([letter]) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  ),
  'words exchanged': (body, random) => swapOf(body, WORD, random),
  'word doubled': atOne(WORD, ([word]) => `${word} ${word}`),
  'word dropped': atOne(/\p{L}{2,} (?=\p{L})/gu, () => ''),
  'word added': atOne(/(?<= )(?=\p{L}{2,})/gu, () => 'chưa '),
  'sentence dropped': atOne(/(?<=\. )\p{Lu}[^.<>[\]\n]{10,}\. ?/gu, () => ''),
  'paragraphs exchanged': (body, random) => {
    const blocks = body.split('\n\n');
    const at = 1 + Math.floor(random() * (blocks.length - 3));
    const [one, other] = [blocks[at], blocks[at + 1]];
    const isText = (block: string | undefined) => block !== undefined && /^[-+\p{L}\d]/u.test(block);
    if (!isText(one) || !isText(other) || one === other) return undefined;
    return blocks
      .with(at, other ?? '')
      .with(at + 1, one ?? '')
      .join('\n\n');
  },
  'note mark moved': (body, random) => {
    const call = pick([...body.matchAll(/\[\^[^\]]+\](?!:)/gu)], random);
    if (!call) return undefined;
    const rest = body.slice(0, call.index) + body.slice(call.index + call[0].length);
    const near = [...rest.slice(call.index).matchAll(/(?<=\p{L}{2}) (?=\p{L})/gu)][1];
    if (near?.index === undefined) return undefined;
    const at = call.index + near.index;
    return rest.slice(0, at) + call[0] + rest.slice(at);
  },
  'marker of a list': atOne(/^- (?=\p{L})/gmu, () => '+ '),
  'cells exchanged': (body, random) =>
    swapOf(body, /(?<=^\|(?:[^|\n]*\|)* ?)[^|\n]*[\p{L}\d][^|\n]*(?= ?\|)/gmu, random),
  'line under the signature': (body, random) => {
    const signature = body.indexOf('<Signature>');
    if (signature < 0) return undefined;
    const changed = atOne(WORD, ([word]) => `${word}a`)(body.slice(signature), random);
    return changed === undefined ? undefined : body.slice(0, signature) + changed;
  },
};
