import { readPrintedValue } from '../model/printed-value.ts';
import type { SourcePlace } from './source-document.ts';

/** A sentence in which a clerk may want to mark a figure or a task; nothing is marked without one. */
export interface Suggestion {
  kind: 'metric' | 'assignment';
  place: SourcePlace;
  /** The printed figure, or the words of the task's first part. */
  printed: string;
  sentence: string;
}

const FIGURE =
  /(?<![\p{L}\d/.,-])(?:từ )?\d[\d.]*(?:,\d+)?(?:\/\d+)?\s?(?:%|(?:tỷ|triệu|nghìn|ngàn) đồng|tiêu chí(?:\/(?:01 )?xã)?)(?: trở lên)?(?![\p{L}\d])/gu;
const RANK = /(?:thứ|vị trí|xếp hạng|hạng)\s(?:thứ )?(\d{1,3}\/\d{1,3})(?![\d/])/gu;
const TASK =
  /(?:^|[.;:]\s*)((?:Giao|Yêu cầu|Đề nghị)\s(?=\p{Lu})[^.;]{10,}?(?:chủ trì|phối hợp|chịu trách nhiệm|thực hiện|tham mưu|báo cáo|rà soát|khẩn trương|chỉ đạo)[^.;]*)/gu;

/** Candidate figures and tasks of a paragraph, with the sentence each stands in. */
export function suggestMarks(text: string, place: SourcePlace): Suggestion[] {
  const figures = [...text.matchAll(FIGURE)].map((match) => ({
    printed: match[0].trim(),
    index: match.index,
  }));
  const ranks = [...text.matchAll(RANK)].map((match) => ({ printed: match[1] ?? '', index: match.index }));
  const metrics = [...figures, ...ranks]
    .filter(({ printed }) => readPrintedValue(printed) !== undefined)
    .toSorted((a, b) => a.index - b.index)
    .map(
      ({ printed, index }): Suggestion => ({
        kind: 'metric',
        place,
        printed,
        sentence: sentenceAt(text, index),
      }),
    );
  const tasks = [...text.matchAll(TASK)].map(
    ({ 1: printed = '' }): Suggestion => ({
      kind: 'assignment',
      place,
      printed: printed.slice(0, 120),
      sentence: printed,
    }),
  );
  return [...metrics, ...tasks];
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('; ', index)) + 1;
  const end = text.slice(index).search(/[.;](?:\s|$)/u);
  return text.slice(start, end < 0 ? undefined : index + end + 1).trim();
}
