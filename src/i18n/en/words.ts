import type { Words } from '../locale.ts';
import { dataWords } from './data.ts';
import { reportWords } from './error-report.ts';
import { feedWords } from './feeds.ts';
import { chartWords } from './figures/chart.ts';
import { pairWords } from './figures/figure-pairs.ts';
import { metricWords } from './figures/metric.ts';
import { frameWords } from './frame.ts';
import { homeWords } from './home.ts';
import { documentWords } from './lists/document.ts';
import { noticeListWords } from './lists/notice-list.ts';
import { subjectWords } from './lists/subject.ts';
import { HAPPENED_SHORT } from './notice/happenings.ts';
import { summaryWords } from './notice/summary.ts';
import { assignmentWords, KIND_NAMES, STATE_NAMES } from './orders/assignment.ts';
import { deadlineWords, latenessWords } from './orders/deadline.ts';
import { dueDaysInWords } from './orders/due-days.ts';
import { OUTCOME_NAMES, scorecardWords } from './orders/scorecard.ts';
import { taskFilterWords } from './orders/task-filter.ts';
import { readingWords } from './reading.ts';
import { searchWords } from './search.ts';
import { askWords } from './search-asks.ts';
import { sisterWords } from './sisters.ts';
import { SITE_PAGES } from './site-pages.ts';

/** Words of the pages in English. */
export const enWords = {
  frame: frameWords,
  pages: SITE_PAGES,
  home: homeWords,
  search: searchWords,
  asks: askWords,
  sisters: sisterWords,
  data: dataWords,
  feeds: feedWords,
  reading: readingWords,
  report: reportWords,
  document: documentWords,
  noticeList: noticeListWords,
  subject: subjectWords,
  summary: summaryWords,
  happened: HAPPENED_SHORT,
  assignment: assignmentWords,
  states: STATE_NAMES,
  kinds: KIND_NAMES,
  lateness: latenessWords,
  deadline: deadlineWords,
  dueDays: dueDaysInWords,
  taskFilter: taskFilterWords,
  scorecard: scorecardWords,
  outcomes: OUTCOME_NAMES,
  chart: chartWords,
  metric: metricWords,
  pairs: pairWords,
} as const satisfies Words;
