import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { placeLinks } from '../../../../src/site/placing/place-links.ts';

const place = (path: string): string => `/goc${path}`;
const placed = (html: string): string => placeLinks(html, place);

test('an address of the site leads below its base, with its question and its place as they were', () => {
  expect(placed('<a href="/nhiem-vu/?han=2042&#38;q=a#danh-sach">Việc</a>')).toBe(
    '<a href="/goc/nhiem-vu/?han=2042&#38;q=a#danh-sach">Việc</a>',
  );
  expect(placed(`<a class=x href='/'>a</a><img alt="/" src=/anh/a.png>`)).toBe(
    `<a class=x href='/goc/'>a</a><img alt="/" src=/goc/anh/a.png>`,
  );
  expect(
    placed('<form method="get" action="/tim-kiem/"><option data-list="/nhiem-vu/han/2042/" value="/a/">'),
  ).toBe(
    '<form method="get" action="/goc/tim-kiem/"><option data-list="/goc/nhiem-vu/han/2042/" value="/a/">',
  );
});

test('each of several pictures, and what a page sends its readers on to, is led there too', () => {
  expect(placed('<img srcset="/a.png 1x, /b,c.png 2x,/d.png, //host/e.png 3x">')).toBe(
    '<img srcset="/goc/a.png 1x, /goc/b,c.png 2x,/goc/d.png, //host/e.png 3x">',
  );
  expect(placed('<meta http-equiv="refresh" content="0; url=/thong-bao/2042/moi/">')).toBe(
    '<meta http-equiv="refresh" content="0; url=/goc/thong-bao/2042/moi/">',
  );
  expect(placed('<meta content="0;/a/" http-equiv=Refresh>')).toBe(
    '<meta content="0;/goc/a/" http-equiv=Refresh>',
  );
  expect(placed('<meta name="description" content="0; url=/a/">')).toBe(
    '<meta name="description" content="0; url=/a/">',
  );
});

test.each([
  ['another host', '<a href="https://host.example/a/">a</a><script src="//host.example/a.js"></script>'],
  ['another host that browsers read out of it', '<a href="/\\host/">a</a><a href="/\n/host/">a</a>'],
  ['a place of the page', '<a href="#ii-1">a</a><a href="">a</a><a href="trang-2/">a</a>'],
  ['text', '<p>href="/a/" &lt;a href="/a/"&gt; 1 < 2 <3 href="/a/"</p>'],
  [
    'a comment',
    '<!-- <a href="/a/"> --><!--> <p title="/a/"> <!DOCTYPE html><!x href="/a/"><?x href="/a/"?>',
  ],
  [
    'a script',
    '<script>const a = \'<a href="/a/">\';</script><style>a::after { content: \'<a href="/a/">\' }</style>',
  ],
  ['words that readers change', '<textarea><a href="/a/"></textarea><title><a href="/a/"></title>'],
  ['an attribute within another', `<a title='href="/a/"' data-words="<a href='/a/'>">a</a>`],
  ['the end of a tag', '<p></p href="/a/">'],
])('%s is left as it is', (_, html) => {
  expect(placed(html)).toBe(html);
});

test('markup behind what is left as it is is read again', () => {
  expect(placed('<!--a--><SCRIPT src="/a.js"></a></ScRiPt ><a href="/b/">')).toBe(
    '<!--a--><SCRIPT src="/goc/a.js"></a></ScRiPt ><a href="/goc/b/">',
  );
});

type Attribute = readonly [element: string, name: string, value: string];

/** All that a browser reads of a page: its attributes in order, and its text. */
function readPage(html: string): { attributes: Attribute[]; text: string } {
  const attributes: Attribute[] = [];
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) attributes.push([node.tagName, name, value]);
    if ('value' in node) text += node.value;
    if ('data' in node) text += node.data;
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return { attributes, text };
}

const letters = fc.string({
  unit: fc.constantFrom(
    ...'/ab1 <>="\'#?&;:-\n\tệ',
    'href=',
    '="/a/',
    '<a ',
    '</a',
    '<!--',
    '-->',
    '<p>',
    'href="/a/"',
  ),
  maxLength: 12,
});
const address = fc.oneof(
  fc.constantFrom(
    '/',
    '/a/',
    '/a/?b=c&d#e',
    '//host/a/',
    '#a',
    '',
    'a/',
    'https://host/a/',
    '/\\host',
    ' /a/',
  ),
  letters,
);
const written = (value: string): string => value.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
const attribute = fc
  .tuple(fc.constantFrom('href', 'src', 'HREF', 'data-list', 'title', 'value', 'data-words'), address)
  .map(([name, value]) => `${name}="${written(value)}"`);
const tag = fc
  .tuple(
    fc.constantFrom('a', 'p', 'b', 'span', 'script', 'style', 'textarea'),
    fc.uniqueArray(attribute, { maxLength: 3, selector: (one) => one.split('=')[0]?.toLowerCase() }),
    letters,
  )
  .map(([name, attributes, text]) => {
    const isRaw = /script|style/.test(name);
    const inside = isRaw ? text.replaceAll('<', '') : text.replaceAll('&', '&#38;').replaceAll('<', '&lt;');
    return `<${[name, ...attributes].join(' ')}>${inside}</${name}>`;
  });
const comment = letters.map((text) => `<!-- ${text.replace(/[<>-]/g, '')} -->`);
const page = fc.array(
  fc.oneof(
    tag,
    comment,
    letters.map((text) => text.replaceAll('&', '&#38;').replaceAll('<', '&lt;')),
  ),
);

/** What a browser would ask the own host for. */
const isOwn = (value: string): boolean => {
  const plain = value.replace(/^[\t\n\f\r ]+|[\t\n\r]/g, '');
  return /^\/(?![/\\])/.test(plain);
};

test('of whatever page, exactly the addresses of the site change, each by its base, and nothing else of what a browser reads', () => {
  fc.assert(
    fc.property(page, (parts) => {
      const html = `<!doctype html>\n<html lang="vi"><head></head><body>${parts.join('')}</body></html>`;
      const [before, after] = [readPage(html), readPage(placed(html))];
      expect(after.text).toBe(before.text);
      expect(after.attributes).toEqual(
        before.attributes.map(([element, name, value]) => [
          element,
          name,
          /^(?:href|src|data-list)$/.test(name) && isOwn(value) ? value.replace('/', '/goc/') : value,
        ]),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a page in which every address stays where it is stays the same letter for letter', () => {
  fc.assert(
    fc.property(page, (parts) => {
      const html = parts.join('');
      expect(placeLinks(html, (path) => path)).toBe(html);
    }),
  );
});
