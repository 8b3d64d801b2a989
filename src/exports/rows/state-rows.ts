import { z } from 'zod';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import { ASSIGNMENT_STATES } from '../../model/orders/assignment-status.ts';
import { daySchema, defineCollection, groupsOfNotices } from '../tables/collection.ts';
import { evidenceOf } from './assignments.ts';

/** One row a thing that was recorded of an order, or that a later notice says of it. */
export const stateCollection = defineCollection({
  name: 'states',
  title: 'Diễn biến của nhiệm vụ',
  description:
    'Mỗi dòng là một điều được ghi nhận về một nhiệm vụ, trong một nhiệm vụ theo ngày; điều cuối cùng là tình trạng hiện nay. Nhiệm vụ không có dòng nào thì chưa có cập nhật.',
  key: ['assignment', 'position'],
  refersTo: { assignment: 'assignments', notice: 'notices', document: 'documents' },
  schema: z.strictObject({
    assignment: z.string().describe('Khóa của nhiệm vụ.'),
    position: z.int().describe('Thứ tự trong diễn biến của nhiệm vụ ấy, từ 1.'),
    address: z.url().describe('Địa chỉ của câu giao nhiệm vụ.'),
    day: daySchema.nullable().describe('Ngày của điều được ghi nhận.'),
    state: z.enum(ASSIGNMENT_STATES).describe('Tình trạng từ ngày ấy.'),
    due: daySchema.nullable().describe('Hạn mới, khi được gia hạn.'),
    decision: z.string().nullable().describe('Số của quyết định gia hạn, như in.'),
    handedTo: z.array(z.string()).describe('Mã các cơ quan được chuyển giao việc; trống khi không chuyển.'),
    evidence: z.url().nullable().describe('Nơi đọc được điều ấy.'),
    archived: z.url().nullable().describe('Bản lưu của địa chỉ ấy.'),
    notice: z.string().nullable().describe('Khóa của thông báo nói điều ấy, khi trang này đăng.'),
    document: z.string().nullable().describe('Khóa của văn bản nói điều ấy, khi có trong danh mục.'),
    note: z.string().nullable().describe('Lời ghi thêm của người biên tập.'),
  }),
  groups: (corpus, site) => {
    const byNotice = Map.groupBy(corpus.assignments, ({ notice }) => notice);
    return groupsOfNotices(corpus, ({ id }) =>
      (byNotice.get(id) ?? []).flatMap((order) => rowsOf(order, site)),
    );
  },
});

function rowsOf({ notice, anchor, standing }: ResolvedAssignment, site: string) {
  const { entry, history = entry ? [entry] : [] } = standing;
  return history.map((one, index) => ({
    assignment: `${notice}#${anchor}`,
    position: index + 1,
    address: absolute(site, `${noticeAddress(notice)}#${anchor}`),
    day: one.on ?? null,
    state: one.state,
    due: one.due ?? null,
    decision: one.decision ?? null,
    handedTo: one.to ?? [],
    evidence: evidenceOf(one, site),
    archived: one.archived ?? null,
    notice: one.notice?.split('#')[0] ?? null,
    document: one.document ?? null,
    note: one.note ?? null,
  }));
}
