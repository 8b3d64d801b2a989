import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import type { RecordAction } from '../../studio/record-action.ts';
import type { MarkField, ShownDraft } from '../../studio/shown-draft.ts';
import { STANDINGS } from '../../studio/standings.ts';
import { desk, record } from './desk.ts';
import type { ListedMark } from './drawing/draw-marks.ts';
import { openForm } from './forms.ts';
import { make, part } from './page-parts.ts';

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

const ACT: MarkField = { name: 'act', isRequired: true, list: 'documents' };

/** Ask by which document the agency corrected the notice; of words that are chosen, it corrects these. */
export function recordCorrection(): void {
  const { chosen } = desk;
  const where = chosen && { anchor: chosen.anchor, from: chosen.from, to: chosen.to };
  openForm(
    chosen ? words.correctionOf(chosen.words) : words.correction,
    [ACT],
    {},
    ({ act = '' }) => record({ record: 'correction', act, ...(where && { where }) }),
    words.recordIt,
  );
}

/** Ask what the agency made of the whole notice, by which document, and why. */
export function recordStanding(): void {
  openForm(
    words.standing,
    [{ name: 'kind', isRequired: true, values: STANDINGS }, ACT, { name: 'reason', isRequired: true }],
    {},
    ({ kind = '', act = '', reason = '' }) =>
      record({ record: 'standing', kind: kind as StandingKind, act, reason }),
    words.recordIt,
  );
}

type StandingKind = Extract<RecordAction, { record: 'standing' }>['kind'];

/** Draw what editors said of the versions of a notice. */
export function drawVersions({ versions }: ShownDraft): void {
  part('phien-ban').replaceChildren(
    ...versions.map(({ version, kind, reason }) =>
      make('li', { textContent: words.versionSaid(version, words.kindNames[kind], reason) }),
    ),
  );
}
