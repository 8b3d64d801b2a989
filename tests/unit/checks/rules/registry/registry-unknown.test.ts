import { expect, test } from 'vitest';
import { registryUnknown } from '../../../../../src/checks/rules/registry/registry-unknown.ts';
import { corpusOf } from '../../../../../src/corpus/corpus.ts';
import { FRONTMATTER, indicatorOf, parseBody, registryOf } from '../../../notice/fixture.ts';

const registry = registryOf({
  agencies: new Map([
    ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu' }],
    ['so-thu', { name: 'Sở Thử nghiệm' }],
  ]),
  places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
  indicators: new Map([['giai-ngan-thu', indicatorOf({ name: 'Giải ngân thử' })]]),
});

function found(body: string, frontmatter = FRONTMATTER) {
  const { notice, diagnostics } = parseBody(body, frontmatter);
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return registryUnknown(corpusOf([notice], registry));
}

const metric = (indicator: string, place: string): string =>
  `Đạt <Metric indicator="${indicator}" place="${place}" asOf="2042">1%</Metric>.`;

test('what the registry knows is no fault', () => {
  expect(
    found(`${metric('giai-ngan-thu', 'huyen-thu')}\n\n<Assignment to="so-thu">Làm</Assignment>.`),
  ).toEqual([]);
});

test.each([
  ['an issuer', 'Chữ', ['issuer: ubnd-tinh-mau', 'issuer: ubnd-tinh-mao'], '4:9', '`ubnd-tinh-mau`'],
  ['a place inspected', 'Chữ', ['place: huyen-thu', 'place: huyen-la'], '7:10', '`huyen-thu`'],
  ['an indicator', metric('giai-ngan-thuu', 'huyen-thu'), ['', ''], '19:5', '`giai-ngan-thu`'],
  ['a place of a figure', metric('giai-ngan-thu', 'huyen-thuu'), ['', ''], '19:5', '`huyen-thu`'],
  ['an agency of an order', '<Assignment to="so-thuu">Làm</Assignment>.', ['', ''], '19:1', '`so-thu`'],
  ['a partner', '<Assignment to="so-thu" with="so-thuu">Làm</Assignment>.', ['', ''], '19:1', '`so-thu`'],
] as const)(
  '%s that is not registered is told at its place, with the one that is meant',
  (_, body, [was, is], at, meant) => {
    const [first, ...others] = found(body, FRONTMATTER.replace(was, is));
    expect(others).toEqual([]);
    expect(first?.check).toBe('registry/unknown');
    expect(`${first?.position?.line}:${first?.position?.column}`).toBe(at);
    expect(first?.hint).toContain(meant);
  },
);
