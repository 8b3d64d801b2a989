import { z } from 'zod';
import { documentPath } from '../../corpus/addresses/page-links.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { issuerName } from '../../corpus/documents/document-facets.ts';
import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { partialDaySchema } from '../../model/time/iso-day.ts';
import { defineCollection } from '../tables/collection.ts';

/** One row a cited document, whether the registry knows it or a notice only names it. */
export const documentCollection = defineCollection({
  name: 'documents',
  title: 'Văn bản được dẫn',
  description: 'Mỗi dòng là một văn bản mà các thông báo dẫn đến, theo thứ tự của khóa.',
  key: ['id'],
  refersTo: { issuer: 'agencies' },
  schema: z.strictObject({
    id: z.string().describe('Khóa vĩnh viễn: cơ quan, loại, số, năm.'),
    address: z.url().describe('Địa chỉ trên trang này; là chính thông báo khi trang này đăng văn bản ấy.'),
    type: z.string().describe('Loại văn bản.'),
    number: z.string().nullable().describe('Số, ký hiệu như in; trống khi văn bản chỉ được gọi tên.'),
    issuer: z.string().nullable().describe('Mã của cơ quan ban hành trên trang này; trống khi chưa rõ.'),
    issuerName: z.string().nullable().describe('Tên cơ quan ban hành; trống khi chưa rõ.'),
    issued: partialDaySchema
      .nullable()
      .describe('Ngày ban hành, hoặc chỉ tháng, năm; trống khi không nơi nào ghi.'),
    title: z.string().nullable().describe('Tên gọi, nguyên văn; trống khi không nơi nào ghi.'),
    url: z.url().nullable().describe('Địa chỉ chính thức, nếu biết.'),
    held: z.url().nullable().describe('Địa chỉ của thông báo, khi trang này đăng chính văn bản ấy.'),
    isRegistered: z
      .boolean()
      .describe('Người biên tập đã ghi vào danh mục; nếu không, chỉ có lời của văn bản dẫn.'),
    relations: z.array(z.string()).describe('Quan hệ với văn bản khác, dạng `thay-the:<khóa>`.'),
    citations: z.int().describe('Số lần được dẫn.'),
    citingNotices: z.int().describe('Số thông báo dẫn đến.'),
  }),
  groups: (corpus, site) =>
    [...corpus.documents.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((document) => {
        const found = corpus.citedIn.get(document.id) ?? [];
        const counts = {
          citations: found.length,
          citingNotices: new Set(found.map(({ notice }) => notice)).size,
        };
        return {
          id: document.id,
          from: { documents: [document.id], isNamedThen: true, rest: counts },
          rows: () => [rowOf(document, counts, corpus, site)],
        };
      }),
});

function rowOf(
  document: CitedDocument,
  counts: { citations: number; citingNotices: number },
  corpus: Corpus,
  site: string,
) {
  return {
    id: document.id,
    address: absolute(site, documentPath(corpus, document.id)),
    type: document.type,
    number: document.number ?? null,
    issuer: document.issuer ?? null,
    issuerName: issuerName(document, corpus) ?? null,
    issued: document.issued ?? null,
    title: document.title ?? null,
    url: document.url ?? null,
    held: document.held ? absolute(site, noticeAddress(document.held)) : null,
    isRegistered: document.isRegistered,
    relations: (document.relations ?? []).map((relation) => `${relation.kind}:${relation.document}`),
    ...counts,
  };
}
