import type { Catalogued, CataloguePart } from '../../model/catalogue.ts';
import { sitePath } from '../site-path.ts';
import { partsFor } from './catalogue-question.ts';

/** Entries of the parts of a list that a choice needs. */
export interface ReadEntries<Entry> {
  entries: readonly Entry[];
  /** How many entries were looked through, and whether other parts may hold more. */
  looked: number;
  isAll: boolean;
}

/** Reads a list by its parts; what was read is kept, and what failed is asked for anew. */
export class CatalogueReader<Entry extends Catalogued> {
  readonly #told: string;
  readonly #part: (name: string) => string;
  readonly #kept = new Map<string, Promise<unknown>>();

  /** @param told address at which the parts are told @param part address of one of them */
  constructor(told: string, part: (name: string) => string) {
    this.#told = told;
    this.#part = part;
  }

  /** @throws {Error} where a part does not come */
  async read(choice: URLSearchParams): Promise<ReadEntries<Entry>> {
    const all = await this.#get<CataloguePart[]>(this.#told);
    const { read: parts, isAll } = partsFor(all, choice);
    const entries = await Promise.all(parts.map(({ name }) => this.#get<Entry[]>(this.#part(name))));
    return { entries: entries.flat(), looked: parts.reduce((sum, { count }) => sum + count, 0), isAll };
  }

  #get<Data>(address: string): Promise<Data> {
    const kept = this.#kept.get(address) ?? readJson(address);
    this.#kept.set(address, kept);
    kept.catch(() => this.#kept.delete(address));
    return kept as Promise<Data>;
  }
}

async function readJson(address: string): Promise<unknown> {
  const answer = await fetch(sitePath(address));
  if (!answer.ok) throw new Error(address);
  return answer.json();
}
