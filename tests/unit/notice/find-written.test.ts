import { expect, test } from 'vitest';
import { findWritten } from '../../../src/notice/find-written.ts';

test('words are found with the marks, notes and emphasis that an editor wrote among them', () => {
  const source = '- Huyện đạt <Metric place="a">91,2%</Metric> kế\nhoạch[^3], **rất** tốt.';
  expect(findWritten(source, 'Huyện đạt 91,2% kế hoạch, rất tốt', 0)).toEqual({
    from: 2,
    text: 'Huyện đạt <Metric place="a">91,2%</Metric> kế\nhoạch[^3], **rất** tốt',
  });
  expect(findWritten(source, 'Huyện đạt 91,2%', 0)?.text).toBe('Huyện đạt <Metric place="a">91,2%</Metric>');
});

test('a mark is taken whole or not at all, and what is not there is not found', () => {
  const source = 'Trước. <Sic source="b">Cầu đã xong, đường chưa</Sic> xong.';
  expect(findWritten(source, 'Cầu đã xong', 0)?.text).toBe('Cầu đã xong');
  expect(findWritten(source, 'đường chưa xong', 0)).toBeUndefined();
  expect(findWritten(source, 'Cầu chưa xong', 0)).toBeUndefined();
  expect(findWritten(source, 'Trước', 7)).toBeUndefined();
});
