import { z } from 'zod';
import { absolute, placeAddress } from '../../model/addresses/address.ts';
import { LEVELS } from '../../model/registry/agency.ts';
import { namesOf, presentName } from '../../model/registry/dated-name.ts';
import { daySchema, defineCollection, wholeTable } from '../tables/collection.ts';

/** One row a place of the registry. */
export const placeCollection = defineCollection({
  name: 'places',
  title: 'Địa bàn',
  description: 'Mỗi dòng là một địa bàn mà các thông báo nêu, theo danh mục của trang này.',
  key: ['id'],
  refersTo: { within: 'places' },
  schema: z.strictObject({
    id: z.string().describe('Mã của địa bàn trên trang này.'),
    address: z.url().describe('Địa chỉ của trang địa bàn.'),
    name: z.string().describe('Tên hiện nay.'),
    names: z.array(z.string()).describe('Mọi tên đã mang, kể cả tên hiện nay.'),
    level: z.enum(LEVELS).nullable().describe('Cấp: tinh, huyen, xa; trống khi danh mục chưa ghi.'),
    within: z.string().nullable().describe('Mã của địa bàn chứa nó; trống khi danh mục chưa ghi.'),
    firstDay: daySchema.nullable().describe('Ngày đầu, nếu biết.'),
    lastDay: daySchema.nullable().describe('Ngày cuối, khi đã thôi là đơn vị hành chính và biết rõ ngày.'),
    successors: z.array(z.string()).describe('Mã các địa bàn kế tục; trống khi không có hoặc chưa rõ.'),
  }),
  groups: ({ registry: { places } }, site) =>
    wholeTable(() =>
      [...places].map(([id, place]) => ({
        id,
        address: absolute(site, placeAddress(id)),
        name: presentName(place),
        names: namesOf(place),
        level: place.level ?? null,
        within: place.within ?? null,
        firstDay: place.from ?? null,
        lastDay: place.until ?? null,
        successors: place.successors ?? [],
      })),
    ),
});
