/** A name of the registry, found in a text. */
export interface FoundName {
  slug: string;
  /** Offset of its first letter, in UTF-16 units. */
  at: number;
  /** The very letters. */
  printed: string;
}

/**
 * A search for many names at once: the longest name at a place wins, and a name ends where the word ends
 * ("xã Hoa" is not found in "xã Hoa Thám" when both are registered, nor "huyện Thử" in "huyện Thửa").
 */
export function nameFinder(
  names: Iterable<readonly [name: string, slug: string]>,
): (text: string) => FoundName[] {
  const slugs = new Map<string, string>();
  for (const [name, slug] of names) if (!slugs.has(name)) slugs.set(name, slug);
  if (slugs.size === 0) return () => [];
  const words = [...slugs.keys()]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const form = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'gu');
  return (text) =>
    [...text.matchAll(form)].map(({ index, 0: printed }) => ({
      slug: slugs.get(printed) ?? '',
      at: index,
      printed,
    }));
}
