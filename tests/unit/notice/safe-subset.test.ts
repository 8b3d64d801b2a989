import { expect, test } from 'vitest';
import { parseBody } from './fixture.ts';

/** Every way of running code, loading something, or leaving the verbatim text that we could think of. */
const HOSTILE: Readonly<Record<string, string>> = {
  'an import': "import fs from 'node:fs'\n\nChữ",
  'an export': 'export const x = 1\n\nChữ',
  'an export default layout': 'export default ({children}) => children\n\nChữ',
  'a flow expression': '{process.exit(1)}',
  'a text expression': 'Chữ {globalThis.process.env.HOME} chữ',
  'a comment expression': '{/* chỉ là chú thích */}',
  'an expression in a heading': '## I. {1+1}',
  'an expression in a footnote': 'Chữ[^1]\n\n[^1]: {1+1}',
  'an expression in a list': '- a {1}',
  'an expression in a table': '| a |\n|---|\n| {1} |',
  'an expression attribute': '<MetricChart indicators={[1]} title="t" />',
  'a spread attribute': '<MetricChart {...globalThis} />',
  'a template in an attribute': '<MetricChart indicators={`x`} title="t" />',
  'an unknown component': 'Chữ <Evil>x</Evil>',
  'a member component': 'Chữ <a.b>x</a.b>',
  'a prototype name as a component': 'Chữ <constructor>x</constructor>',
  'a namespaced tag': 'Chữ <svg:a>x</svg:a>',
  'the Fragment that carries raw HTML': '<Fragment set:html="<script>alert(1)</script>" />',
  'set:html on a known component': 'Chữ <Sic source="a" set:html="<b>">x</Sic>',
  'an event handler on a known component':
    'Chữ <Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="2042" onclick="x()">1%</Metric>',
  'a script tag': '<script>alert(1)</script>',
  'a style tag': '<style>b</style>',
  'an iframe': '<iframe src="https://example.com"></iframe>',
  'an object': '<object data="x"></object>',
  'a form': '<form action="/x"><input /></form>',
  'an image tag with a handler': 'Chữ <img src="x" onerror="alert(1)" />',
  'an svg with a handler': '<svg onload="alert(1)"></svg>',
  'an HTML link': 'Chữ <a href="https://example.com">x</a>',
  'an event handler on an allowed tag': 'Chữ <u onclick="x()">x</u>',
  'a style on an allowed tag': 'Chữ <u style="x">x</u>',
  'an id on an allowed tag': 'Chữ <sup id="i">x</sup>',
  'a javascript link': '[chữ](javascript:alert(1))',
  'a javascript link in capitals': '[chữ](JaVaScRiPt:alert(1))',
  'a javascript link with an entity': '[chữ](javascript&#58;alert(1))',
  'a javascript link with a tab': '[chữ](<java\tscript:alert(1)>)',
  'a javascript link with a leading control': '[chữ](<\u0001javascript:alert(1)>)',
  'a data link': '[chữ](data:text/html;base64,PHNjcmlwdD4=)',
  'a vbscript link': '[chữ](vbscript:x)',
  'a file link': '[chữ](file:///etc/passwd)',
  'a link to another host without a scheme': '[chữ](//example.com/x)',
  'a reference link': '[chữ][x]\n\n[x]: javascript:alert(1)',
  'an image': '![chữ](https://example.com/theo-doi.png)',
  'a code block': '```js\nalert(1)\n```',
  'inline code': 'Chữ `x`',
  'a rule': 'Chữ\n\n***\n\nChữ',
  'an HTML comment': '<!-- ẩn -->',
  'a fragment': 'Chữ <>x</>',
  'a block component inside a sentence': 'Chữ <Closing>x</Closing> chữ',
  'an inline component as a block': '<Sic source="a">\n\nx\n\n</Sic>',
  'a chart with content': '<MetricChart indicators="giai-ngan-thu" title="t">\n\nx\n\n</MetricChart>',
  'a component without its attribute': 'Chữ <Sic>x</Sic>',
  'an attribute without a value': 'Chữ <Sic source>x</Sic>',
  'an attribute given twice': 'Chữ <Sic source="a" source="b">x</Sic>',
  'an unclosed tag': 'Chữ <Sic source="a">x',
  'an unclosed brace': 'Chữ { chữ',
};

test.for(Object.entries(HOSTILE))('%s is refused with its place and what to write instead', ([, body]) => {
  const { notice, diagnostics } = parseBody(`Đoạn đầu.\n\n${body}`);
  expect(notice).toBeUndefined();
  const refused = diagnostics.filter(({ check }) => check.startsWith('subset/'));
  expect(refused.length).toBeGreaterThan(0);
  for (const { position, message, hint } of refused) {
    expect(position?.line).toBeGreaterThan(20);
    expect(message).not.toBe('');
    expect(hint).toBeTruthy();
  }
});

test('all faults of a notice are told at once', () => {
  const { diagnostics } = parseBody('Chữ {1}\n\nChữ <Evil>x</Evil>\n\n[x](javascript:y)');
  expect(diagnostics.map(({ check }) => check)).toEqual([
    'subset/expression',
    'subset/component',
    'subset/link',
  ]);
});

test('a mistyped component is answered with the nearest one', () => {
  const { diagnostics } = parseBody('Chữ <Metrics indicator="a" place="b" asOf="2042">1%</Metrics>');
  expect(diagnostics[0]?.hint).toContain('`<Metric>`');
});

test('plain Markdown, notes, tables and safe links are let through', () => {
  const body =
    '## I. PHẦN\n\nChữ **đậm** *nghiêng*[^1] m<sup>2</sup> [x](https://example.com)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Chú thích.';
  const { notice, diagnostics } = parseBody(body);
  expect(diagnostics).toEqual([]);
  expect(notice?.body.footnotes).toHaveLength(1);
});

test('punctuation stays as typed', () => {
  const { notice } = parseBody('Chữ "thẳng" -- và ... hết \'một\'');
  expect(notice?.body.blocks[0]?.text).toBe('Chữ "thẳng" -- và ... hết \'một\'');
});
