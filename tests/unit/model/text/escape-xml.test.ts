import { expect, test } from 'vitest';
import { escapeXml } from '../../../../src/model/text/escape-xml.ts';

test('signs of XML become words for them, and what XML cannot hold is left out', () => {
  expect(escapeXml('Thu & chi <b>"1.250 m²"</b> 😀\tdòng\nhai')).toBe(
    'Thu &amp; chi &lt;b&gt;&quot;1.250 m²&quot;&lt;/b&gt; 😀\tdòng\nhai',
  );
  expect(escapeXml('a\u0000b\u000bc\u001fd\ufffee\uffff\ud83df')).toBe('abcdef');
});
