import { type Corpus, corpusOf } from '../../../src/corpus/corpus.ts';
import { parseBody, registryOf } from '../notice/fixture.ts';

/** An invented notice of 23/4/2042 with this body, and what is recorded of its orders. */
export function corpusWithOrders(body: string, histories: Parameters<typeof corpusOf>[3] = []): Corpus {
  const registry = registryOf({
    agencies: new Map([
      ['so-thu', { name: 'Sở Thử mới', names: [{ name: 'Sở Thử', until: '2042-12-31' }], place: 'tinh-mau' }],
      ['so-hai', { name: 'Sở Hai', level: 'tinh', place: 'tinh-mau', memberOf: ['cac-so'] }],
      ['cac-so', { name: 'các sở', kind: 'nhom' }],
    ]),
    places: new Map([
      ['tinh-mau', { name: 'tỉnh Mẫu', level: 'tinh' }],
      ['huyen-thu', { name: 'huyện Thử', within: 'tinh-mau', until: '2043-06-30' }],
    ]),
    topics: new Map([['dat-dai', { name: 'Đất đai' }]]),
  });
  const { notice, diagnostics } = parseBody(body);
  if (!notice) throw new Error(diagnostics.map(({ message }) => message).join());
  return corpusOf([{ ...notice, topics: ['dat-dai'] }], registry, undefined, histories);
}
