import { expect, test } from 'vitest';
import { markOfficial, officialParts, withoutMarks } from '../../../src/i18n/official.ts';
import { setOfficialWords } from '../../../src/site/placing/official-words.ts';

const SO = markOfficial('Sở Thử');

test('words of an agency within a sentence of the page are told by their language, the rest is not', () => {
  expect(setOfficialWords(`<p>Orders of ${SO}, in 2042</p>`)).toBe(
    '<p>Orders of <span lang="vi">Sở Thử</span>, in 2042</p>',
  );
});

test('an attribute, a title and a script have no room for a language: the words stay, without marks', () => {
  const html = `<title>${SO}</title><a title="${SO} > all" data-a='${SO}'>x</a><script>"${SO}"</script><!-- ${SO} -->`;
  expect(setOfficialWords(html)).toBe(html.replaceAll(SO, 'Sở Thử'));
});

test('an option that begins with words of an agency tells its language itself, for it holds letters alone', () => {
  expect(setOfficialWords(`<option value="so">${SO} (3)</option><option>All</option>`)).toBe(
    '<option lang="vi" value="so">Sở Thử (3)</option><option>All</option>',
  );
});

test('marks never stand within marks, and nothing is marked of nothing', () => {
  expect(markOfficial(`UBND và ${SO}`)).toBe(markOfficial('UBND và Sở Thử'));
  expect(markOfficial('')).toBe('');
});

test('a marked text is read in its parts, and without its marks is the text', () => {
  const text = `${SO}: 3 orders, ${markOfficial('xã Thử')}`;
  expect(officialParts(text)).toEqual([
    { words: 'Sở Thử', isOfficial: true },
    { words: ': 3 orders, ', isOfficial: false },
    { words: 'xã Thử', isOfficial: true },
  ]);
  expect(withoutMarks(text)).toBe('Sở Thử: 3 orders, xã Thử');
});
