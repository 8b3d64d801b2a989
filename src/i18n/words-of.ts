/** The shape of words, whatever they say: letters and lists of any length, functions of the same parameters. */
export type WordsOf<Words> = Words extends string
  ? string
  : Words extends (...parameters: infer Parameters) => infer Told
    ? (...parameters: Parameters) => WordsOf<Told>
    : Words extends readonly unknown[]
      ? readonly WordsOf<Words[number]>[]
      : Words extends object
        ? { readonly [Key in keyof Words]: WordsOf<Words[Key]> }
        : Words;
