import type { RecordAction } from '../../../studio/record-action.ts';
import type { NotDone, ShownDraft } from '../../../studio/shown-draft.ts';
import { change } from '../drafts.ts';
import { correctionRecorded, standingRecorded } from './record-act.ts';
import { orderRecorded } from './record-order.ts';

/** Record what became of a notice or its orders, if its files are still those that the action was made on. */
export function recordOn(
  folder: string,
  file: string,
  digest: string,
  action: RecordAction,
): Promise<ShownDraft | NotDone> {
  return change(folder, file, digest, () => {
    switch (action.record) {
      case 'order':
        return orderRecorded(folder, file, action);
      case 'correction':
        return correctionRecorded(folder, file, action);
      case 'standing':
        return standingRecorded(folder, file, action);
    }
  });
}
