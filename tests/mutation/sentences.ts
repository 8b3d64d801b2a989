/** As much of a node of the syntax tree as is read here. */
interface Literal {
  type: string;
  value?: unknown;
  quasis?: readonly { value: { raw: string } }[];
}

/**
 * No fault is put into a sentence: a text of four words or more. Such a text is what a fault says to an editor; a test
 * that repeats it would hold nothing that the text does not say itself. Texts of fewer words are keys, ids, names of
 * fields and words of the grammar, and stay. (`t('…', { … })` inside a sentence's template goes with it.)
 */
export const sentences = {
  shouldIgnore: ({ node }: { node: Literal }): string | undefined =>
    wordsOf(node).length >= 4 ? 'a sentence' : undefined,
};

function wordsOf({ type, value, quasis = [] }: Literal): readonly string[] {
  if (type !== 'StringLiteral' && type !== 'TemplateLiteral') return [];
  const text = type === 'StringLiteral' ? String(value) : quasis.map((part) => part.value.raw).join(' ');
  return text.split(/\s+/u).filter((word) => /^\p{L}+[,.:;]?$/u.test(word));
}
