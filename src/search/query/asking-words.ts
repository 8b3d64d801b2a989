import { spellingsOf, type Word } from './fold.ts';

/** What a question is asked with and no notice answers with, the longest first where one holds another. */
const ASKING = [
  'có bao nhiêu',
  'hết bao nhiêu tiền',
  'bao nhiêu tiền',
  'là bao nhiêu',
  'bao nhiêu',
  'bao giờ',
  'bao lâu',
  'khi nào',
  'lúc nào',
  'ngày nào',
  'tháng nào',
  'năm nào',
  'như thế nào',
  'thế nào',
  'ra sao',
  'làm sao',
  'vì sao',
  'tại sao',
  'phải làm gì',
  'làm gì',
  'việc gì',
  'là gì',
  'những gì',
  'ở đâu',
  'tại đâu',
  'đi đâu',
  'chỗ nào',
  'nơi nào',
  'là ai',
  'hay không',
  'có không',
  'cho tôi hỏi',
  'tôi muốn biết',
  'xin hỏi',
  'cho hỏi',
  'cho biết',
  'gì',
  'ai',
  'nào',
  'đâu',
  'mấy',
]
  .map(spellingsOf)
  .sort((a, b) => b.length - a.length);

/** Fewer words than this would say too little alone. */
const FEWEST = 2;

/**
 * Words of a question without those that only ask: `vì sao`, `bao nhiêu`. Typed without marks a single one may be
 * another word (`nao vet` is `nạo vét`): then only several together are taken for what they seem.
 */
export function withoutAsking(words: readonly Word[], hasMarks: boolean): { words: Word[]; asking: Word[] } {
  const left: Word[] = [];
  const asking: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = ASKING.find(
      (phrase) =>
        (hasMarks || phrase.length > 1) &&
        phrase.every((own, offset) => {
          const typed = words[at + offset];
          return typed && (hasMarks ? typed.word === own.word : typed.folded === own.folded);
        }),
    );
    const length = found?.length ?? 1;
    (found ? asking : left).push(...words.slice(at, at + length));
    at += length;
  }
  return left.length < FEWEST ? { words: [...words], asking: [] } : { words: left, asking };
}
