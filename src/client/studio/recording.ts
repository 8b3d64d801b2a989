import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import { desk, record } from './desk.ts';
import type { ListedMark } from './draw-marks.ts';
import { openForm } from './forms.ts';

/** Ask what became of an order, and by what it is proved. */
export function recordState({ place: anchor }: ListedMark): void {
  if (anchor === undefined) return;
  openForm(
    words.recordState,
    desk.choices?.order ?? [],
    {},
    (entry) => record({ record: 'order', anchor, entry }),
    words.recordIt,
  );
}
