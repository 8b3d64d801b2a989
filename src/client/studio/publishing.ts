import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import type { NotDone, ShownProblem } from '../../studio/shown-draft.ts';
import { ask } from './ask.ts';
import { desk } from './desk.ts';
import { drawFaults } from './drawing/draw-faults.ts';
import { make, tell } from './page-parts.ts';

type Hindered = NotDone & { faults?: ShownProblem[] };

/** Publish the open notice, or say what stands in the way. */
export async function publish(): Promise<void> {
  const answer = await askToPublish<{ done: string }>('publish', words.publishing);
  if (answer) tell(answer.done);
}

/** Make a packet of the open notice, for the browser to save. */
export async function makePacket(): Promise<void> {
  const answer = await askToPublish<{ name: string; zip: string }>('packet', words.packing);
  if (!answer) return;
  const bytes = Uint8Array.from(atob(answer.zip), (letter) => letter.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = make('a', { href, download: answer.name });
  link.click();
  URL.revokeObjectURL(href);
  tell(words.packed(answer.name));
}

async function askToPublish<Answer extends object>(
  what: 'publish' | 'packet',
  meanwhile: string,
): Promise<Answer | undefined> {
  if (!desk.draft) return undefined;
  tell(meanwhile);
  const { file, digest } = desk.draft;
  const answer = await ask<Answer | Hindered>({ ask: what, file, digest });
  if (!('refused' in answer)) return answer;
  if ('faults' in answer && answer.faults) drawFaults(answer.faults, file);
  tell(answer.refused);
  return undefined;
}
