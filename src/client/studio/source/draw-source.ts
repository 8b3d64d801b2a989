import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import type { ShownDraft } from '../../../studio/shown-draft.ts';
import type { SourceLine } from '../../../studio/source-line.ts';
import { ask, sourceOf } from '../ask.ts';
import { make, part } from '../page-parts.ts';
import { readTogether } from './read-together.ts';

/** What was drawn last, so that it is drawn once. */
let drawn: string | undefined;

/** Draw the source of a notice beside its text, when somebody looks: a PDF as it is printed, and the words of every source. */
export async function showSource({ file, source }: ShownDraft): Promise<void> {
  if (!part<HTMLDetailsElement>('khung-nguon').open || drawn === file) return;
  drawn = file;
  const isPdf = source?.toLowerCase().endsWith('.pdf') === true;
  part('xem-chu').closest('p')?.toggleAttribute('hidden', !isPdf);
  part('chu-nguon').hidden = isPdf && !part<HTMLInputElement>('xem-chu').checked;
  part('trang-nguon').hidden = !isPdf;
  part('trang-nguon').replaceChildren();
  const [answer] = await Promise.all([
    ask<{ lines: SourceLine[] }>({ ask: 'source', file }),
    isPdf ? drawPages(sourceOf(file)) : undefined,
  ]);
  if (drawn !== file) return;
  const lines = 'lines' in answer ? answer.lines : [{ words: answer.refused }];
  part('chu-nguon').replaceChildren(...lines.map((line) => make('p', { textContent: line.words })));
  readTogether(lines);
}

async function drawPages(address: string): Promise<void> {
  // What draws a PDF is large, and most sources are none.
  const { drawPdf } = await import('./draw-pdf.ts');
  await drawPdf(address, part('trang-nguon')).catch(() => {
    part('trang-nguon').replaceChildren(make('p', { textContent: words.noPdf }));
  });
}
