import type { Block, EditorialMark, Footnote, NoteCall, NoticeBody } from '../../../model/notice.ts';

/**
 * The body of a notice that stands on the disk: read whenever it is asked for, held by nobody. Its properties are the
 * class's and not its own, so that a copy of the notice (`{ ...notice }`) reads nothing.
 */
export class KeptBody implements NoticeBody {
  readonly #read: () => NoticeBody;

  constructor(read: () => NoticeBody) {
    this.#read = read;
  }

  get blocks(): Block[] {
    return this.#read().blocks;
  }

  get footnotes(): Footnote[] {
    return this.#read().footnotes;
  }

  get noteCalls(): NoteCall[] {
    return this.#read().noteCalls;
  }

  get editorialMarks(): EditorialMark[] {
    return this.#read().editorialMarks;
  }
}
