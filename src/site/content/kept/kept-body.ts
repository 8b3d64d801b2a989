import type { Block, EditorialMark, Footnote, NoteCall, NoticeBody } from '../../../model/notice.ts';

let held: ReadonlySet<string> | undefined;

/**
 * Let no body be read but those of some notices: what is made now is known by the words of these.
 * @param ids of the notices; absent lets all be read again
 */
export function holdToWords(ids: readonly string[] | undefined): void {
  held = ids && new Set(ids);
}

/**
 * The body of a notice that stands on the disk: read whenever it is asked for, held by nobody. Its properties are the
 * class's and not its own, so that a copy of the notice (`{ ...notice }`) reads nothing.
 */
export class KeptBody implements NoticeBody {
  readonly #id: string;
  readonly #make: () => NoticeBody;

  /** @param id of the notice */
  constructor(id: string, read: () => NoticeBody) {
    this.#id = id;
    this.#make = read;
  }

  #read(): NoticeBody {
    if (held && !held.has(this.#id))
      throw new Error(
        `${this.#id}: its words are shown where they are not asked for (\`words\` of a route).`,
      );
    return this.#make();
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
