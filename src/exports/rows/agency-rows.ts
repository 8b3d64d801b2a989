import { z } from 'zod';
import { absolute, agencyAddress } from '../../model/addresses/address.ts';
import { AGENCY_KINDS, LEVELS } from '../../model/registry/agency.ts';
import { namesOf, presentName } from '../../model/registry/dated-name.ts';
import { daySchema, defineCollection, wholeTable } from '../tables/collection.ts';

/** One row an agency of the registry. */
export const agencyCollection = defineCollection({
  name: 'agencies',
  title: 'Cơ quan',
  description: 'Mỗi dòng là một cơ quan mà các thông báo nêu, theo danh mục của trang này.',
  key: ['id'],
  refersTo: { place: 'places' },
  schema: z.strictObject({
    id: z.string().describe('Mã của cơ quan trên trang này.'),
    address: z.url().describe('Địa chỉ của trang cơ quan.'),
    name: z.string().describe('Tên hiện nay.'),
    names: z.array(z.string()).describe('Mọi tên đã mang, kể cả tên hiện nay.'),
    kind: z
      .enum(AGENCY_KINDS)
      .nullable()
      .describe(
        'Loại: ubnd, hdnd, so (sở và tương đương), ban (ban của Đảng, ban quản lý), nhom (cách gọi chung nhiều cơ quan), khac; trống khi danh mục chưa ghi.',
      ),
    level: z.enum(LEVELS).nullable().describe('Cấp: tinh, huyen, xa; trống khi danh mục chưa ghi.'),
    place: z.string().nullable().describe('Mã của địa bàn mà cơ quan phục vụ; trống khi danh mục chưa ghi.'),
    memberOf: z.array(z.string()).describe('Mã của những nhóm mà cơ quan thuộc về.'),
    firstDay: daySchema.nullable().describe('Ngày đầu, nếu biết.'),
    lastDay: daySchema.nullable().describe('Ngày cuối, khi đã thôi hoạt động và biết rõ ngày.'),
    successors: z.array(z.string()).describe('Mã các cơ quan kế tục; trống khi không có hoặc chưa rõ.'),
  }),
  groups: ({ registry: { agencies } }, site) =>
    wholeTable(() =>
      [...agencies].map(([id, agency]) => ({
        id,
        address: absolute(site, agencyAddress(id)),
        name: presentName(agency),
        names: namesOf(agency),
        kind: agency.kind ?? null,
        level: agency.level ?? null,
        place: agency.place ?? null,
        memberOf: agency.memberOf ?? [],
        firstDay: agency.from ?? null,
        lastDay: agency.until ?? null,
        successors: agency.successors ?? [],
      })),
    ),
});
