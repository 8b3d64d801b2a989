import { expect, test } from 'vitest';
import { PAGE_ROUTES } from '../../../src/corpus/addresses/routes.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { deadlinePage } from '../../../src/views/orders/deadline-page.ts';
import { orderIndex } from '../../../src/views/orders/order-index.ts';
import { agencyPage } from '../../../src/views/subjects/agency-page.ts';
import { placePage } from '../../../src/views/subjects/place-page.ts';
import { agencyIndex, placeIndex, topicIndex } from '../../../src/views/subjects/subject-index.ts';
import { topicDrawnFrom, topicPage } from '../../../src/views/subjects/topic-page.ts';
import { corpusWithOrders } from './order-fixture.ts';

const orders = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<Assignment to="so-thu">Sở Thử làm việc số ${index + 1}</Assignment>.`,
  ).join('\n\n');
const many = corpusWithOrders(orders(250));
const few = corpusWithOrders(
  'Giao <Assignment to="so-thu" due="2042-06-30" deadline="tháng 6/2042">Sở Thử đo đạc trong tháng 6/2042</Assignment>.',
);

test('an agency with many orders has pages that hold each once, after a first with ten; one without has its page too', () => {
  const routes = PAGE_ROUTES.agencies.routes(many);
  expect(routes.map(({ params: { slug, page } }) => [slug, page].join(' '))).toEqual([
    'so-thu ',
    'so-thu nhiem-vu/khong-neu-han',
    'so-thu nhiem-vu/khong-neu-han-phan-2',
    'so-thu nhiem-vu/khong-neu-han-phan-1',
    'so-hai ',
    'cac-so ',
  ]);
  const views = routes.slice(1, 4).map(({ params }) => agencyPage(vietnamese, many, params, undefined));
  const words = views.flatMap(({ orders: { list } }) =>
    list.groups.flatMap(({ rows }) => rows.map((row) => row.words)),
  );
  expect(words).toHaveLength(250);
  expect(new Set(words).size).toBe(250);
  expect(() => agencyPage(vietnamese, many, { slug: 'so-thu', page: 'nhiem-vu/2026' }, undefined)).toThrow(
    '2026',
  );
});

test('how many orders there are, facts and notices stand on the first page of an agency alone', () => {
  const [first, second] = [undefined, 'nhiem-vu/khong-neu-han-phan-2'].map((page) =>
    agencyPage(vietnamese, many, { slug: 'so-thu', page }, undefined),
  );
  expect(first?.orders).toMatchObject({
    heading: 'Nhiệm vụ được giao, kể cả phối hợp (250)',
    parts: {
      intro: 'Cả 250 nhiệm vụ, xếp theo hạn',
      links: [
        { href: '/co-quan/so-thu/nhiem-vu/khong-neu-han/', text: 'Không nêu hạn, mới nhất', count: 50 },
        { href: '/co-quan/so-thu/nhiem-vu/khong-neu-han-phan-2/', text: 'Không nêu hạn, phần 2', count: 100 },
        { href: '/co-quan/so-thu/nhiem-vu/khong-neu-han-phan-1/', text: 'Không nêu hạn, phần 1', count: 100 },
      ],
    },
  });
  expect(second).toMatchObject({
    head: { title: 'Sở Thử mới', titleEnd: ', không nêu hạn, phần 2' },
    orders: {
      heading: 'Nhiệm vụ được giao, kể cả phối hợp',
      whole: { href: '/co-quan/so-thu/', text: 'Về đầu danh sách' },
      pager: {
        previous: { href: '/co-quan/so-thu/nhiem-vu/khong-neu-han/', text: 'Không nêu hạn, mới nhất' },
        next: { href: '/co-quan/so-thu/nhiem-vu/khong-neu-han-phan-1/', text: 'Không nêu hạn, phần 1' },
      },
    },
  });
  expect(second).not.toHaveProperty('first');
});

test('an agency with more orders than a section has room for has a page of all of them, until the calendar cuts it', () => {
  const some = corpusWithOrders(orders(11));
  const routes = PAGE_ROUTES.agencies.routes(some).filter(({ params: { slug } }) => slug === 'so-thu');
  expect(routes.map(({ params: { page } }) => page)).toEqual([undefined, 'nhiem-vu/tat-ca']);
  const [first, all] = routes.map(({ params }) => agencyPage(vietnamese, some, params, undefined));
  const shown = [first, all].map((view) => view?.orders.list.groups.flatMap(({ rows }) => rows).length);
  expect(shown).toEqual([10, 11]);
  expect(first?.orders.parts?.links).toEqual([
    { href: '/co-quan/so-thu/nhiem-vu/tat-ca/', text: 'Tất cả', count: 11 },
  ]);
  expect(all?.head.titleEnd).toBe(', tất cả');
  const ten = corpusWithOrders(orders(10));
  expect(
    agencyPage(vietnamese, ten, { slug: 'so-thu', page: undefined }, undefined).orders,
  ).not.toHaveProperty('parts');
});

test('the page of an agency is plain data: its facts, its calendar, its notices and where it is named', () => {
  const view = agencyPage(vietnamese, few, { slug: 'so-thu', page: undefined }, undefined);
  const { orders: _, ...rest } = view;
  expect(rest).toEqual({
    head: {
      title: 'Sở Thử mới',
      titleEnd: '',
      followed: [
        {
          href: '/co-quan/so-thu/lich.ics',
          type: 'text/calendar',
          title: 'Đưa các hạn vào lịch (iCalendar)',
        },
      ],
    },
    calendar: '/co-quan/so-thu/lich.ics',
    first: {
      sections: [
        { href: '#nhiem-vu', text: 'Nhiệm vụ được giao, kể cả phối hợp (1)' },
        { href: '#thong-bao', text: 'Thông báo (1)' },
        { href: '#nhac-den', text: 'Các chỗ có tên (1 đoạn)' },
      ],
      summary: expect.objectContaining({ figures: [] }),
      ended: [],
      facts: [
        { label: 'Địa bàn', links: [{ href: '/dia-ban/tinh-mau/', text: 'tỉnh Mẫu' }] },
        { label: 'Tên khác', text: 'Sở Thử (đến 31/12/2042)' },
      ],
      notices: {
        heading: 'Thông báo (1)',
        rows: [
          {
            href: '/thong-bao/2042/thu/',
            name: ['Chưa rõ số', 'kiểm tra ngày 23/4/2042', 'huyện Thử'],
            subject: 'Kết luận thử của đồng chí Nguyễn Văn Mẫu',
            happened: [],
            found: ['ubnd-tinh-mau', '1 việc, 1 có hạn'],
          },
        ],
      },
      mentions: {
        heading: 'Các chỗ có tên (1 đoạn)',
        notices: [
          {
            subject: 'Kết luận thử của đồng chí Nguyễn Văn Mẫu',
            happened: [],
            mentions: [
              {
                href: '/thong-bao/2042/thu/#d1',
                reference: 'Đoạn 1 phần mở đầu',
                before: 'Giao ',
                printed: 'Sở Thử',
                after: ' đo đạc trong tháng 6/2042.',
              },
            ],
          },
        ],
      },
    },
  });
  expect(structuredClone(view)).toEqual(view);
});

test('a group names its members, and a member its group', () => {
  const facts = (slug: string) =>
    agencyPage(vietnamese, few, { slug, page: undefined }, undefined).first?.facts;
  expect(facts('cac-so')).toContainEqual({
    label: 'Các cơ quan đã biết tên',
    links: [{ href: '/co-quan/so-hai/', text: 'Sở Hai' }],
  });
  expect(facts('so-hai')).toContainEqual({
    label: 'Được gọi chung trong',
    links: [{ href: '/co-quan/cac-so/', text: 'các sở' }],
  });
});

test('a place that ended says until when, and that nobody knows who came after', () => {
  expect(PAGE_ROUTES.places.routes(few).map(({ params: { slug } }) => slug)).toEqual([
    'tinh-mau',
    'huyen-thu',
  ]);
  const view = placePage(vietnamese, few, { slug: 'huyen-thu', page: undefined }, undefined);
  expect(view.head.title).toBe('Huyện Thử');
  expect(view.first?.facts).toEqual([
    { label: 'Thuộc', links: [{ href: '/dia-ban/tinh-mau/', text: 'tỉnh Mẫu' }] },
  ]);
  expect(view.first?.ended).toEqual([
    { label: 'Đến hết ngày', text: '30/6/2043; từ hôm sau không còn', day: '2043-06-30' },
    { label: 'Kế tục', text: 'chưa rõ; trang này không đoán', isUnknown: true },
  ]);
  expect(view.first).not.toHaveProperty('metrics');
  expect(view.orders).toEqual({ heading: 'Nhiệm vụ được giao (0)', list: { groups: [] } });
  expect(structuredClone(view)).toEqual(view);
});

test('a topic shows ten orders of its notices, and has pages of all of them where there are more', () => {
  const routes = PAGE_ROUTES.topics.routes(many);
  expect(routes.map(({ params: { page } }) => page)).toEqual(
    PAGE_ROUTES.agencies
      .routes(many)
      .flatMap(({ params }) => (params.slug === 'so-thu' ? [params.page] : [])),
  );
  const [view, part] = routes.map(({ params }) => topicPage(vietnamese, many, params, undefined));
  expect(view).toMatchObject({
    head: { title: 'Đất đai', titleEnd: '' },
    first: { notices: { heading: 'Thông báo (1)' } },
  });
  expect(view?.orders.heading).toBe('Nhiệm vụ được giao (250)');
  expect(view?.orders.list.groups.map(({ rows }) => rows.length)).toEqual([10]);
  expect(view?.orders.parts?.links.reduce((sum, { count }) => sum + count, 0)).toBe(250);
  expect(view?.orders.parts?.links[0]?.href).toBe('/linh-vuc/dat-dai/nhiem-vu/khong-neu-han/');
  expect(part).toMatchObject({ orders: { whole: { href: '/linh-vuc/dat-dai/' } } });
  expect(part?.head.titleEnd).toContain('Không nêu hạn'.toLowerCase());
  expect(part).not.toHaveProperty('first');
  const [ofFirst, ofPart] = routes.map(({ params }) => topicDrawnFrom(vietnamese, many, params));
  expect(ofFirst?.notices).toEqual(many.notices.map(({ id }) => id));
  const rows = part?.orders.list.groups.flatMap((group) => group.rows) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  expect(ofPart?.places).toHaveLength(rows.length);
  const [all] = PAGE_ROUTES.topics
    .routes(few)
    .map(({ params }) => topicPage(vietnamese, few, params, undefined));
  expect(all?.orders).not.toHaveProperty('parts');
});

test('the lists of agencies, places and topics tell how much each has, by name', () => {
  expect(agencyIndex(vietnamese, few).subjects).toEqual([
    { href: '/co-quan/cac-so/', text: 'Các sở', facts: '0 nhiệm vụ, 0 thông báo' },
    { href: '/co-quan/so-hai/', text: 'Sở Hai', facts: '0 nhiệm vụ, 0 thông báo' },
    { href: '/co-quan/so-thu/', text: 'Sở Thử mới', facts: '1 nhiệm vụ, 1 thông báo' },
  ]);
  expect(placeIndex(vietnamese, few).subjects[0]).toEqual({
    href: '/dia-ban/huyen-thu/',
    text: 'Huyện Thử',
    facts: '0 nhiệm vụ, 1 thông báo · đến hết ngày 30/6/2043',
  });
  expect(topicIndex(vietnamese, few)).toMatchObject({
    head: { title: 'Lĩnh vực' },
    subjects: [{ href: '/linh-vuc/dat-dai/', text: 'Đất đai', facts: '1 nhiệm vụ, 1 thông báo' }],
  });
});

test('a list by deadline says how many orders it has on its first page alone', () => {
  const views = PAGE_ROUTES.deadlines
    .routes(many)
    .map(({ params }) => deadlinePage(vietnamese, many, params, undefined));
  expect(views.map(({ head, orders: { heading } }) => `${head.title} ${heading}`)).toEqual([
    'Nhiệm vụ được giao: không nêu hạn 250 nhiệm vụ.',
    'Nhiệm vụ được giao: không nêu hạn, mới nhất ',
    'Nhiệm vụ được giao: không nêu hạn, phần 2 ',
    'Nhiệm vụ được giao: không nêu hạn, phần 1 ',
  ]);
});

test('the ways into the lists and the answers of the filter are the same lists, each with its number of orders', () => {
  const view = orderIndex(vietnamese, many, undefined);
  expect(view.columns).toEqual([
    {
      title: 'Theo thời hạn',
      count: 1,
      links: [{ href: '/nhiem-vu/han/khong-neu-han/', text: 'Không nêu hạn', count: 250 }],
    },
    {
      title: 'Theo cơ quan',
      count: 1,
      links: [{ href: '/co-quan/so-thu/', text: 'Sở Thử mới', count: 250 }],
      all: '/co-quan/',
    },
    {
      title: 'Theo địa bàn',
      count: 1,
      links: [{ href: '/dia-ban/tinh-mau/', text: 'tỉnh Mẫu', count: 250 }],
      all: '/dia-ban/',
    },
  ]);
  expect(view.fields.map(({ name }) => name)).toEqual([
    'co-quan',
    'dia-ban',
    'han',
    'tinh-trang',
    'linh-vuc',
    'ket-qua',
    'vai',
    'nam',
    'thang',
    'thong-bao',
  ]);
  expect(view.fields[0]?.options).toEqual([
    { value: 'so-thu', name: 'Sở Thử mới (250)', list: '/co-quan/so-thu/', pages: 3 },
  ]);
  expect(view).toMatchObject({ count: 250, firstOnly: expect.stringContaining('100 nhiệm vụ đầu') });
  expect(structuredClone(view)).toEqual(view);
});
