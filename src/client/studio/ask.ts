import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import type { ImportedFile } from '../../importers/report/import-outcome.ts';

const ASKS = '/studio/hoi/';

/** Ask the studio's server; what it cannot be asked is answered like a refusal. */
export async function ask<Answer>(question: object): Promise<Answer | { refused: string }> {
  return post<Answer>(ASKS, JSON.stringify(question));
}

/** Bring in a file. */
export function bring(file: File): Promise<ImportedFile | { refused: string }> {
  return post<ImportedFile>(`${ASKS}?tep=${encodeURIComponent(file.name)}`, file);
}

/** Address of the source of a notice. */
export function sourceOf(file: string): string {
  return `/studio/nguon/?tep=${encodeURIComponent(file)}`;
}

async function post<Answer>(address: string, body: BodyInit): Promise<Answer | { refused: string }> {
  try {
    const answer = await fetch(address, { method: 'POST', body });
    return (await answer.json()) as Answer;
  } catch {
    return { refused: words.lost };
  }
}
