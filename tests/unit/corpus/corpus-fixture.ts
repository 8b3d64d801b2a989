import { type Corpus, corpusOf } from '../../../src/corpus/corpus.ts';
import type { PublishedAddresses } from '../../../src/model/addresses/published-addresses.ts';
import type { CitedDocument } from '../../../src/model/document/cited-document.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';
import { FRONTMATTER, registryOf } from '../notice/fixture.ts';

/** An invented notice of a province: its facts and its words. */
interface InventedNotice {
  slug?: string;
  /** Year of its folder. */
  year?: string;
  issuer?: string;
  number?: string;
  issued?: string;
  body: string;
}

/** A registered document of a test: its key and what is known. */
export function documentOf(id: string, known: Partial<CitedDocument>): [string, CitedDocument] {
  return [id, { id, isRegistered: true, type: 'Quyết định', ...known }];
}

/** A corpus of two invented provinces, Mẫu and Ví. */
export function inventedCorpus(
  notices: readonly InventedNotice[],
  documents: readonly [string, CitedDocument][] = [],
  published?: PublishedAddresses,
): Corpus {
  const registry = registryOf({
    agencies: new Map([
      ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu', place: 'tinh-mau' }],
      ['ubnd-tinh-vi', { name: 'UBND tỉnh Ví', place: 'tinh-vi' }],
      ['tinh-uy-mau', { name: 'Tỉnh ủy Mẫu', place: 'tinh-mau', aliases: ['Đảng bộ tỉnh Mẫu'] }],
    ]),
    places: new Map([
      ['tinh-mau', { name: 'tỉnh Mẫu' }],
      ['tinh-vi', { name: 'tỉnh Ví' }],
      ['huyen-thu', { name: 'huyện Thử' }],
    ]),
    documents: new Map(documents),
  });
  const parsed = notices.map(
    ({ slug = 'thu', year = '2042', issuer = 'ubnd-tinh-mau', number, issued, body }) => {
      const facts = [
        `issuer: ${issuer}`,
        ...(number ? [`number: ${number}`] : []),
        ...(issued ? [`issued: "${issued}"`] : []),
      ];
      const text = `${FRONTMATTER.replace('issuer: ubnd-tinh-mau', facts.join('\n'))}\n${body}\n`;
      const { notice, diagnostics } = parseNotice({ file: `notices/${year}/${slug}.mdx`, text });
      if (!notice) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
      return notice;
    },
  );
  return corpusOf(parsed, registry, published);
}
