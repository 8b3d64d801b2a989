import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import { ask } from '../ask.ts';
import { make, part, tell } from '../page-parts.ts';

/** Draw the notices of the content folder to choose from. */
export async function readList(selected?: string): Promise<void> {
  const answer = await ask<{ file: string; number: string; subject: string }[]>({ ask: 'list' });
  if (!Array.isArray(answer)) {
    tell('refused' in answer ? answer.refused : words.lost);
    return;
  }
  part('danh-sach').replaceChildren(
    ...answer.map(({ file, number, subject }) =>
      make('option', {
        value: file,
        textContent: [number, subject].filter(Boolean).join(' – ').slice(0, 120) || file,
        selected: file === selected,
      }),
    ),
  );
}
