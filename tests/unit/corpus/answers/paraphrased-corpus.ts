import { type Corpus, corpusOf } from '../../../../src/corpus/corpus.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';
import { FRONTMATTER, registryOf } from '../../notice/fixture.ts';
import { PARAPHRASED_AGENCIES, type ParaphrasedNotice } from './paraphrased-orders.ts';

/** A corpus of paraphrased notices of tỉnh Hư Cấu. */
export function paraphrasedCorpus(notices: readonly ParaphrasedNotice[]): Corpus {
  const registry = registryOf({
    agencies: new Map(Object.entries(PARAPHRASED_AGENCIES)),
    places: new Map([
      ['tinh-hu-cau', { name: 'tỉnh Hư Cấu', level: 'tinh' }],
      ['thanh-pho-hu', { name: 'thành phố Hư', level: 'huyen', within: 'tinh-hu-cau' }],
      ['huyen-cau', { name: 'huyện Cấu', level: 'huyen', within: 'tinh-hu-cau' }],
    ]),
  });
  const parsed = notices.map(({ id, issued, place, body }) => {
    const facts = FRONTMATTER.replace(
      'issuer: ubnd-tinh-mau',
      `issuer: ubnd-tinh-hu-cau\nissued: "${issued}"`,
    )
      .replace('"on": "2042-04-23"', `"on": "${issued}"`)
      .replace('place: huyen-thu', `place: ${place}`);
    const { notice } = parseNotice({ file: `notices/${id}.mdx`, text: `${facts}\n${body}\n` });
    if (!notice) throw new Error(`${id} does not parse`);
    return notice;
  });
  return corpusOf(parsed, registry);
}
