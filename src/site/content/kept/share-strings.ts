/** Letters of what comes again in other notices: anchors, slugs, days, agencies; longer ones are sentences. */
const SHORT = 48;

/**
 * One copy of each string that comes again, in all that is read through the function: JSON has a copy at each place.
 * Short ones are shared among all values, sentences within one value.
 */
export function stringSharer(): <Value>(value: Value) => Value {
  const known = new Map<string, string>();
  return (value) => {
    const sentences = new Map<string, string>();
    const one = (text: string): string => {
      const of = text.length <= SHORT ? known : sentences;
      const same = of.get(text);
      if (same === undefined) of.set(text, text);
      return same ?? text;
    };
    const share = (thing: unknown): void => {
      if (typeof thing !== 'object' || thing === null) return;
      const parts = thing as Record<string, unknown>;
      for (const key in parts) {
        const part = parts[key];
        if (typeof part === 'string') parts[key] = one(part);
        else share(part);
      }
    };
    share(value);
    return value;
  };
}
