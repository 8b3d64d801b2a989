import { afterEach, expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { asOf } from '../../../src/site/as-of.ts';
import { taskListsOf, taskRoutes } from '../../../src/site/task-lists.ts';
import { parseBody, registryOf } from '../notice/fixture.ts';

const registry = registryOf({
  agencies: new Map([['so-thu', { name: 'Sở Thử nghiệm' }]]),
  places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
});

function corpus(orders: number, histories: Parameters<typeof corpusOf>[3] = []) {
  const task = (number: number): string => `<Assignment to="so-thu">Làm việc số ${number}</Assignment>.`;
  const { notice } = parseBody(Array.from({ length: orders }, (_, index) => task(index + 1)).join('\n\n'));
  if (!notice) throw new Error('the fixture has a fault');
  return corpusOf([notice], registry, undefined, histories);
}

afterEach(() => {
  delete process.env['AS_OF_DATE'];
});

test('a long list has pages of a hundred, each order on exactly one', () => {
  const routes = taskRoutes(['so-thu'], taskListsOf(corpus(250)).byAgency);
  expect(routes.map(({ params, props }) => [params.page, props.list.items.length])).toEqual([
    [undefined, 100],
    ['trang-2', 100],
    ['trang-3', 50],
  ]);
  const words = routes.flatMap(({ props }) => props.list.items.map((order) => order.words));
  expect(new Set(words).size).toBe(250);
});

test('an agency without orders has its page too', () => {
  const [route, ...rest] = taskRoutes(['so-khac'], taskListsOf(corpus(1)).byAgency);
  expect(route).toMatchObject({ params: { slug: 'so-khac', page: undefined }, props: { total: 0 } });
  expect(rest).toEqual([]);
});

test('the day of looking is the newest day known: of a notice, or of a recorded state', () => {
  const entries = [{ on: '2042-07-01', state: 'dang-thuc-hien' }] as const;
  const history = {
    notice: '2042/thu',
    anchor: 'd1-nv1',
    entries,
    file: '',
    position: { line: 1, column: 1 },
  };
  expect(asOf(corpus(1))).toEqual({ day: '2042-04-23', isGiven: false });
  expect(asOf(corpus(1, [history]))).toEqual({ day: '2042-07-01', isGiven: false });
});

test('whoever builds the site may give the day of looking, but only a day of the calendar', () => {
  process.env['AS_OF_DATE'] = '2043-01-31';
  expect(asOf(corpus(1))).toEqual({ day: '2043-01-31', isGiven: true });
  process.env['AS_OF_DATE'] = '2043-02-30';
  expect(() => asOf(corpus(1))).toThrow('AS_OF_DATE');
});
