import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type DraftBlock, readDraft, wordsOf } from '../../studio/draft.ts';
import { blockAt } from '../../studio/fault-place.ts';
import type { Remedy, ShownProblem } from '../../studio/shown-draft.ts';
import { compareWithSource } from '../clerk/compare-source.ts';
import type { ReadSource } from '../clerk/read-document.ts';
import { readForComparing } from '../clerk/tell-departures.ts';

/** What the hint of a fault says where a fact is missing that importing asks for. */
const ANSWERED_BY_COMMAND = '`npm run import ';

/** Faults as the page shows them: those of the notice with the block in which they stand. */
export function shownFaults(
  faults: readonly Diagnostic[],
  file: string,
  text: string,
  blocks: readonly DraftBlock[],
): ShownProblem[] {
  return faults.map(({ check, severity, message, hint, position, ...fault }) => {
    const anchor = fault.file === file && position ? blockAt(blocks, text, position) : undefined;
    return {
      ...{ check, severity, message, file: fault.file },
      ...(hint !== undefined && { hint }),
      ...(position && { position }),
      ...(anchor !== undefined && { anchor }),
      // What a terminal would answer is answered here by a form.
      ...(hint?.includes(ANSWERED_BY_COMMAND) && { remedy: { ask: 'fact' as const } }),
    };
  });
}

/** The same with what a button can do about them: words become those of the source again, a missing reason is asked for. */
export async function withRemedies(
  folder: string,
  file: string,
  faults: readonly Diagnostic[],
  read: ReadSource,
): Promise<ShownProblem[]> {
  const text = readFileSync(join(folder, file), 'utf8');
  const blocks = readDraft(text, file)?.blocks ?? [];
  const isDeparture = (one: { check: string; file: string }): boolean =>
    one.check === 'verbatim/departure' && one.file === file;
  const comparing = faults.some(isDeparture) ? readForComparing(folder, file) : undefined;
  const departures = comparing
    ? (await compareWithSource(folder, comparing.notice, comparing.printed, read)).departures
    : [];
  // Each departure is told in one fault, in the same order.
  const own = faults.filter(isDeparture);
  return shownFaults(faults, file, text, blocks).map((shown, index) => {
    const fault = faults[index];
    const departure = fault && isDeparture(fault) ? departures[own.indexOf(fault)] : undefined;
    const remedy: Remedy | undefined =
      shown.check === 'ledger/unexplained' && shown.file === file
        ? { ask: 'reason' }
        : departure && mending(blocks, departure);
    return { ...shown, ...(remedy && { remedy }) };
  });
}

/** How words become those of the source; undefined where they stand twice, or on one side alone. */
function mending(
  blocks: readonly DraftBlock[],
  { at, source, ours }: { at: string; source: string; ours: string },
): Remedy | undefined {
  const block = blocks.find(({ anchor }) => anchor === at);
  const words = block ? wordsOf(block) : '';
  const from = words.indexOf(ours);
  if (!block || source === '' || ours === '' || from < 0 || words.includes(ours, from + 1)) return undefined;
  return {
    ask: 'mend',
    action: { do: 'mend', anchor: at, from, to: from + ours.length, printed: source },
  };
}
