const INITIALS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/** Rimes without tone, by their final: open ones take every tone, stopped ones only sắc and nặng. */
const RIMES = new Set(
  `a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây
  e em en eng eo ê êm ên êng ênh êu i ia iêm iên iêng iêu im in inh iu
  o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông
  ơ ơi ơm ơn u ua uân uâng uây uê uênh uêu ui um un ung uôi uôm uôn uông uơ uy uya uyên uynh uyu
  ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu ynh yu`.split(/\s+/),
);
const STOPPED = new Set(
  `ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it
  oac oach oap oat oăc oăt oc oet ooc op ot ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyp uyt
  ưc ưt ươc ươp ươt ych yêt yp yt êc`.split(/\s+/),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether the letters are one syllable that Vietnamese could have: initial, rime, and at most one tone that fits. */
export function isVietnameseSyllable(letters: string): boolean {
  const marks = letters.toLowerCase().normalize('NFD');
  const tones = marks.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = marks.replace(TONES, '').normalize('NFC');
  const isSharp = tones[0] === '\u0301' || tones[0] === '\u0323';
  return [0, 1, 2, 3].some((length) => {
    if (!INITIALS.has(plain.slice(0, length))) return false;
    const rime = plain.slice(length);
    return RIMES.has(rime) || (isSharp && STOPPED.has(rime));
  });
}

/**
 * Share of words that are Vietnamese syllables, 0 to 1: 99 % in clean text, about 60 % where letters are scrambled.
 * Abbreviations in capitals, single letters and letters joined to digits are not counted; 1 when nothing is left.
 */
export function shareOfSyllables(text: string): number {
  let all = 0;
  let valid = 0;
  const known = new Map<string, boolean>();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}\u00A8-\u00BE]+/gu)) {
    if (word.length < 2 || /\p{N}/u.test(word) || /^[A-ZĐ]+$/.test(word)) continue;
    const isValid = known.get(word) ?? isVietnameseSyllable(word);
    known.set(word, isValid);
    all++;
    if (isValid) valid++;
  }
  return all === 0 ? 1 : valid / all;
}

const bare = (letters: string): string =>
  letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const BARE_INITIALS = new Set([...INITIALS].map(bare));
const BARE_RIMES = new Set([...RIMES, ...STOPPED].map(bare));

/** Whether a text of some length is Vietnamese typed without its marks: `Kinh gui: Bo Xay dung`. */
export function isWithoutMarks(text: string): boolean {
  const words = text.normalize('NFC').match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 20 || words.some((word) => !/^[a-z]+$/iu.test(word))) return false;
  const valid = words.map(bare).filter((word) => {
    const cuts = [0, 1, 2, 3].map((length) => [word.slice(0, length), word.slice(length)] as const);
    return cuts.some(([initial, rime]) => BARE_INITIALS.has(initial) && BARE_RIMES.has(rime));
  });
  return valid.length / words.length >= 0.88;
}
