import { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import { versionsOf } from '../../corpus/history/versions.ts';
import { absolute, noticeAddress, noticeFileAddress, sourceAddress } from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import {
  daySchema,
  defineCollection,
  groupsOfNotices,
  happenedColumn,
  happenedKinds,
} from '../tables/collection.ts';

/** One row a notice: what the document says of itself, and where to read it. */
export const noticeCollection = defineCollection({
  name: 'notices',
  title: 'Thông báo',
  description: 'Mỗi dòng là một thông báo kết luận, theo thứ tự đăng lên trang này, mới nhất ở cuối.',
  key: ['id'],
  refersTo: { issuer: 'agencies', place: 'places' },
  schema: z.strictObject({
    id: z.string().describe('Khóa vĩnh viễn: năm và tên của thông báo.'),
    address: z.url().describe('Địa chỉ của thông báo.'),
    number: z.string().nullable().describe('Số, ký hiệu như in; trống khi nguồn không ghi số.'),
    subject: z.string().describe('Trích yếu, nguyên văn.'),
    issued: daySchema.nullable().describe('Ngày ban hành; trống khi nguồn không ghi ngày.'),
    issuer: z.string().describe('Mã của cơ quan ban hành trên trang này.'),
    issuerName: z.string().describe('Tên cơ quan ban hành khi thông báo ra đời.'),
    inspectedOn: daySchema
      .nullable()
      .describe('Ngày kiểm tra hoặc họp, hay ngày đầu nếu nhiều ngày; trống khi văn bản không ghi.'),
    inspectedUntil: daySchema
      .nullable()
      .describe('Ngày cuối, khi kiểm tra hoặc họp nhiều ngày liền; trống khi một ngày.'),
    inspectedAlso: z.array(daySchema).describe('Những ngày khác cũng kiểm tra hoặc họp.'),
    place: z
      .string()
      .nullable()
      .describe('Mã của địa bàn được kiểm tra trên trang này; trống khi không riêng địa bàn nào.'),
    placeName: z
      .string()
      .nullable()
      .describe('Tên địa bàn được kiểm tra khi thông báo ra đời; trống khi không riêng địa bàn nào.'),
    programme: z.string().nullable().describe('Chương trình kiểm tra, nguyên văn; trống khi không có.'),
    concludedBy: z.string().nullable().describe('Người kết luận; trống khi một tập thể kết luận.'),
    concludedByPosition: z.string().nullable().describe('Chức vụ của người kết luận, như in.'),
    signer: z.string().describe('Người ký.'),
    topics: z.array(z.string()).describe('Mã các lĩnh vực, do người biên tập của trang này chọn.'),
    paragraphs: z.int().describe('Số đoạn, kể cả đề mục.'),
    footnotes: z.int().describe('Số chú thích.'),
    citations: z.int().describe('Số lần dẫn văn bản khác.'),
    metrics: z.int().describe('Số số liệu đọc được từ văn bản.'),
    editorialMarks: z.int().describe('Số chỗ biên tập: lỗi số hóa đã sửa và chỗ còn nghi vấn.'),
    json: z.url().describe('Toàn văn ở dạng JSON.'),
    xml: z.url().describe('Toàn văn ở dạng Akoma Ntoso 3.0.'),
    source: z.url().describe('Tệp mà thông báo được chép ra, giữ nguyên.'),
    sourceSha256: z.string().describe('Mã SHA-256 của tệp ấy.'),
    happened: happenedColumn,
    version: z
      .int()
      .nullable()
      .describe('Số phiên bản mới nhất trong sổ cái; trống khi trang chưa lập sổ cái hay chưa ghi.'),
  }),
  groups: (corpus, site) => groupsOfNotices(corpus, (notice) => [rowOf(notice, corpus, site)]),
});

function rowOf(notice: Notice, corpus: Corpus, site: string) {
  const { registry, citationsOf } = corpus;
  return {
    id: notice.id,
    address: absolute(site, noticeAddress(notice.id)),
    number: notice.number ?? null,
    subject: notice.subject,
    issued: notice.issued ?? null,
    issuer: notice.issuer,
    issuerName: namesAtIssue(notice, registry).agency(notice.issuer),
    inspectedOn: notice.inspection.on ?? null,
    inspectedUntil: notice.inspection.until ?? null,
    inspectedAlso: notice.inspection.also ?? [],
    place: notice.inspection.place ?? null,
    placeName:
      notice.inspection.place === undefined
        ? null
        : namesAtIssue(notice, registry).place(notice.inspection.place),
    programme: notice.inspection.programme ?? null,
    concludedBy: notice.concludedBy?.name ?? null,
    concludedByPosition: notice.concludedBy?.position ?? null,
    signer: notice.signer.name,
    topics: notice.topics,
    paragraphs: notice.bodyFacts.blocks.length,
    footnotes: notice.bodyFacts.footnotes.length,
    citations: citationsOf.get(notice.id)?.length ?? 0,
    metrics: notice.metrics.length,
    editorialMarks: notice.bodyFacts.editorialMarks,
    json: absolute(site, noticeFileAddress(notice.id, 'json')),
    xml: absolute(site, noticeFileAddress(notice.id, 'xml')),
    source: absolute(site, sourceAddress(notice.source.file)),
    sourceSha256: notice.source.sha256,
    happened: happenedKinds(notice, corpus),
    version: versionsOf(notice, corpus).at(-1)?.version ?? null,
  };
}
