import { slugOf } from '../../model/addresses/slug.ts';

/** Longest name made from a subject; cut between words. */
const LONGEST = 70;

/** What a notice's address is made from. */
export interface SlugFacts {
  number?: string;
  issuer?: string;
  title?: string;
  subject?: string;
  on?: string;
  placeWords?: string;
}

/**
 * Address of a notice below its year: from number and issuer where both are known, else a description with the day.
 * `undefined` when nothing is left to make one from.
 */
export function noticeSlug({
  number,
  issuer,
  title,
  subject = '',
  on,
  placeWords,
}: SlugFacts): string | undefined {
  if (number !== undefined) {
    const own = slugOf(number);
    if (issuer === undefined) return own;
    // `12-tb-ubnd` and `ubnd-tinh-mau` share the agency's letters: print them once.
    const head = issuer.split('-')[0] ?? '';
    return own.endsWith(`-${head}`) ? own.slice(0, -head.length) + issuer : `${own}-${issuer}`;
  }
  const occasion = /kiểm tra|cuộc họp|làm việc|hội nghị|tiếp công dân|khảo sát/iu.exec(subject)?.[0];
  if (/^kết luận/iu.test(subject) && occasion && placeWords) {
    return [`ket-luan-${slugOf(occasion)}-${slugOf(placeWords)}`, on].filter(Boolean).join('-');
  }
  const words = slugOf(subject || title || '');
  if (words === '') return undefined;
  const short = words.length <= LONGEST ? words : words.slice(0, words.lastIndexOf('-', LONGEST));
  return [short, on].filter(Boolean).join('-');
}
