import { z } from 'zod';
import { documentPath } from '../../corpus/addresses/page-links.ts';
import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import { defineCollection, groupsOfNotices, happenedColumn, happenedKinds } from '../tables/collection.ts';

/** One row a mention of a document, with the address of the very place. */
export const citationCollection = defineCollection({
  name: 'citations',
  title: 'Dẫn chiếu',
  description:
    'Mỗi dòng là một lần một thông báo dẫn một văn bản, theo thứ tự đăng của thông báo và thứ tự của chữ.',
  key: ['address'],
  refersTo: { notice: 'notices', within: 'passages', document: 'documents' },
  schema: z.strictObject({
    address: z.url().describe('Địa chỉ của đúng chỗ dẫn.'),
    notice: z.string().describe('Khóa của thông báo dẫn.'),
    within: z.url().describe('Địa chỉ của đoạn hoặc chú thích chứa chỗ dẫn.'),
    reference: z.string().describe('Tên gọi của đoạn hoặc chú thích ấy: điểm, mục, phần.'),
    document: z.string().describe('Khóa của văn bản được dẫn.'),
    documentAddress: z.url().describe('Địa chỉ của văn bản được dẫn.'),
    printed: z.string().describe('Chữ của chỗ dẫn, nguyên văn.'),
    number: z.string().nullable().describe('Số, ký hiệu như in; trống khi chỉ gọi tên.'),
    typeWord: z.string().nullable().describe('Loại văn bản ghi ở chỗ dẫn.'),
    date: z.string().nullable().describe('Ngày, hoặc chỉ tháng, năm, ghi ở chỗ dẫn.'),
    issuer: z.string().nullable().describe('Cơ quan ghi ở chỗ dẫn, nguyên văn.'),
    title: z.string().nullable().describe('Tên gọi ghi ở chỗ dẫn, nguyên văn.'),
    sentence: z.string().describe('Câu chứa chỗ dẫn, nguyên văn.'),
    happened: happenedColumn,
  }),
  groups: (corpus, site) =>
    groupsOfNotices(corpus, (notice) => {
      const page = absolute(site, noticeAddress(notice.id));
      return (corpus.citationsOf.get(notice.id) ?? []).map((citation) => ({
        address: `${page}#${citation.anchor}`,
        notice: notice.id,
        within: `${page}#${citation.within}`,
        reference: citation.reference,
        document: citation.document,
        documentAddress: absolute(site, documentPath(corpus, citation.document)),
        printed: citation.printed,
        number: citation.number ?? null,
        typeWord: citation.typeWord ?? null,
        date: citation.date ?? null,
        issuer: citation.issuer ?? null,
        title: citation.title ?? null,
        sentence: citation.sentence,
        happened: happenedKinds(notice, corpus),
      }));
    }),
});
