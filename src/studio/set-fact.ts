import { studioWords as words } from '../i18n/clerk/studio.ts';
import type { MarkAction } from './mark-action.ts';
import { type Facts, factsIn, saysSame, withFact } from './yaml-lines.ts';

const FRONTMATTER = /^(---\r?\n)([\s\S]*?)\r?\n---(?:\r?\n|$)/;

type Fact = Extract<MarkAction, { do: 'fact' }>;

/**
 * Say one fact of the frontmatter, or take it away. Only the lines of that fact change; all others, remarks and their ways of
 * writing included, stay byte for byte.
 */
export function setFact(text: string, fact: Fact): { text: string } | { refused: string } {
  const [head, opening = '', yaml = ''] = FRONTMATTER.exec(text) ?? [];
  if (head === undefined) return { refused: words.unreadable };
  const before = factsIn(yaml);
  if (!before) return { refused: words.unreadable };
  const changed = withFact(`${yaml}\n`, fact.path, fact.value);
  const after = changed === undefined ? undefined : factsIn(changed);
  // Read again: the fact is the one meant, and no other is another.
  if (changed === undefined || !after || !saysSame(after, meant(before, fact)))
    return { refused: words.factNotWritten(fact.path) };
  return { text: opening + changed.replace(/\r?\n$/, '') + text.slice(opening.length + yaml.length) };
}

/** What the frontmatter of a notice says, whether or not that is all it must; undefined where it cannot be read. */
export function readFacts(text: string): Facts | undefined {
  const [, , yaml] = FRONTMATTER.exec(text) ?? [];
  return yaml === undefined ? undefined : factsIn(yaml);
}

function meant(facts: Facts, { path, value }: Fact): Facts {
  const [first = '', second] = path.split('.');
  const set = (all: Facts, key: string, to: unknown): Facts => {
    const { [key]: _, ...rest } = all;
    return to === null || to === undefined ? rest : { ...rest, [key]: to };
  };
  if (second === undefined) return set(facts, first, value);
  const inner = set((facts[first] as Facts | undefined) ?? {}, second, value);
  return set(facts, first, Object.keys(inner).length === 0 ? null : inner);
}
