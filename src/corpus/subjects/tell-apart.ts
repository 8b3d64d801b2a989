/** Something named, and what tells it from others of its name. */
export interface Named {
  id: string;
  name: string;
  /** What is known that could differ: an agency, a day, a wider place. */
  facts: readonly (string | undefined)[];
}

/**
 * What to write behind each name so that no two read alike: nothing where the name is the only one, else its facts in
 * brackets, else its id.
 */
export function tellApart(all: readonly Named[]): Map<string, string> {
  const ends = new Map(all.map(({ id }) => [id, '']));
  for (const same of Map.groupBy(all, ({ name }) => name).values()) {
    if (same.length === 1) continue;
    const factsOf = ({ facts }: Named): string => facts.filter(Boolean).join(', ');
    for (const [facts, alike] of Map.groupBy(same, factsOf)) {
      for (const { id } of alike)
        ends.set(id, ` (${alike.length === 1 && facts ? facts : [facts, id].filter(Boolean).join(', ')})`);
    }
  }
  return ends;
}
