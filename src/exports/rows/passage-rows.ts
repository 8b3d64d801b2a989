import { z } from 'zod';
import { noticesAsPublished } from '../../corpus/history/publication.ts';
import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import { BLOCK_KINDS, type Notice } from '../../model/notice.ts';
import { defineCollection } from '../tables/collection.ts';

/** One row a paragraph, heading or footnote: the official words, all of them. */
export const passageCollection = defineCollection({
  name: 'passages',
  title: 'Đoạn văn bản',
  description:
    'Mỗi dòng là một đề mục, đoạn, bảng hay chú thích của một thông báo, theo thứ tự đăng của thông báo và thứ tự của chữ: toàn văn, nguyên văn.',
  key: ['address'],
  refersTo: { notice: 'notices' },
  schema: z.strictObject({
    address: z.url().describe('Địa chỉ của đoạn.'),
    notice: z.string().describe('Khóa của thông báo.'),
    position: z.int().describe('Thứ tự trong thông báo, từ 1; chú thích đứng sau các đoạn.'),
    kind: z
      .enum([...BLOCK_KINDS, 'footnote'])
      .describe(
        'Loại: part phần, item mục, point điểm, letter điểm có chữ cái, dash gạch đầu dòng, plus dấu cộng, plain đoạn không đánh số, table bảng, closing câu kết, footnote chú thích.',
      ),
    label: z.string().nullable().describe('Số hay chữ đánh ở đầu, như in; trống khi không đánh.'),
    isHeading: z.boolean().describe('Là đề mục.'),
    reference: z.string().describe('Tên gọi của đoạn: điểm, mục, phần.'),
    text: z
      .string()
      .describe('Chữ của đoạn, nguyên văn; trong bảng, mỗi hàng một dòng, các ô cách nhau bằng dấu tab.'),
  }),
  groups: (corpus, site) =>
    noticesAsPublished(corpus).map((notice) => ({
      id: notice.id,
      // The words alone: whatever else becomes known of the notice changes none of them.
      from: { rest: [notice.id, notice.digest], isNamedThen: true },
      rows: () => rowsOf(notice, site),
    })),
});

function rowsOf({ id, body }: Notice, site: string) {
  const page = absolute(site, noticeAddress(id));
  const { blocks, footnotes } = body;
  return [
    ...blocks,
    ...footnotes.map(({ number, ...note }) => ({
      ...note,
      kind: 'footnote' as const,
      label: String(number),
      isHeading: false,
      reference: `chú thích ${number}`,
    })),
  ].map(({ anchor, kind, label, isHeading, reference, text }, index) => ({
    address: `${page}#${anchor}`,
    notice: id,
    position: index + 1,
    kind,
    label: label ?? null,
    isHeading,
    reference,
    text,
  }));
}
