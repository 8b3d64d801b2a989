import { nameKey } from '../../model/text/letters.ts';
import { sentenceSpans } from '../../model/text/sentence.ts';
import { deadlinesIn, type PrintedDeadline } from '../../model/time/deadline-in-sentence.ts';
import type { AgencyReader } from '../facts/agency-slug.ts';
import { readMarker } from '../forms/numbering.ts';
import { plainWords } from '../source-document.ts';
import type { ImportedBlock } from '../structure/build-blocks.ts';
import type { FoundNote } from '../structure/find-notes.ts';
import { type Actor, opensActor, readActing } from './actor.ts';
import { type OrderClause, orderClauses } from './order-clauses.ts';
import type { OrderSuggestion, Sureness } from './order-suggestion.ts';
import { type TaskSection, taskSections } from './task-sections.ts';
import { taskRows } from './task-tables.ts';

/** The text of a notice in which orders are looked for. */
export interface OrderSource {
  body: readonly ImportedBlock[];
  rest: readonly ImportedBlock[];
  notes: readonly FoundNote[];
}

interface Context {
  issued: string | undefined;
  slugOf: AgencyReader;
}

/**
 * Suggest the orders of a notice: by their own form (`Giao …`, `… phải …`, `… do … thực hiện`), by the list or heading of
 * an agency they stand under, by a deadline or target among tasks, and by the rows of a table of tasks.
 */
export function suggestOrders({ body, rest, notes }: OrderSource, context: Context): OrderSuggestion[] {
  const callers = new Map<string, TaskSection>();
  const ofBlocks = (blocks: readonly ImportedBlock[], list: 'body' | 'rest'): OrderSuggestion[] => {
    const sections = taskSections(blocks);
    return blocks.flatMap((block, index): OrderSuggestion[] => {
      const section = sections[index] ?? { kind: 'other' };
      for (const { note } of block.runs) if (note !== undefined) callers.set(note, section);
      if (block.kind === 'table' && block.table)
        return taskRows(block.table, context.issued).map(
          ({ row, cell, agency, ...found }): OrderSuggestion => ({
            place: block.place,
            ...found,
            within: { list, index, row, cell },
            ...agencyOf(agency, 'table', context),
          }),
        );
      if (block.kind !== 'paragraph') return [];
      return inParagraph(plainWords(block.runs), section, context).map(
        (found): OrderSuggestion => ({
          ...found,
          place: block.place,
          within: { list, index },
        }),
      );
    });
  };
  const found = [...ofBlocks(body, 'body'), ...ofBlocks(rest, 'rest')];
  const inNotes = notes.flatMap(({ number, runs, place }, index) => {
    const section = callers.get(String(number)) ?? { kind: 'other' as const };
    const { owner: _, ...loose } = section;
    return inParagraph(plainWords(runs), loose, context).map((one) => ({
      ...one,
      place,
      within: { list: 'notes' as const, index },
    }));
  });
  return [...found, ...inNotes];
}

type Found = Omit<OrderSuggestion, 'place' | 'within'>;

function inParagraph(text: string, section: TaskSection, context: Context): Found[] {
  const marker = readMarker(text);
  const found: Found[] = [];
  const spans = sentenceSpans(text);
  let previous = '';
  for (const [index, { from, to }] of spans.entries()) {
    const start = Math.max(from, index === 0 ? (marker?.length ?? 0) : 0);
    const sentence = text.slice(start, to);
    if (isOnlyAnnouncement(sentence)) continue;
    const before = found.at(-1);
    if (before?.sentence === previous && goesOnWith(sentence, before, context)) {
      before.printed = text.slice(before.at, to).replace(/[\s.;]+$/u, '');
      before.sentence = text.slice(start - (previous.length + 1), to);
      Object.assign(before, deadlineOf({ deadline: deadlinesIn(sentence, context.issued)[0] }));
      previous = sentence;
      continue;
    }
    previous = sentence;
    let last: Found | undefined;
    for (const clause of orderClauses(sentence, context.issued)) {
      const isFirst = index === 0 && clause.at === 0;
      const order =
        last && clause.deadline && !clause.actor
          ? following(clause, last)
          : orderOf(clause, section, { isFirst, isListed: marker !== undefined }, context);
      last = order && { ...order, at: start + clause.at, sentence };
      if (last) found.push(last);
    }
  }
  return found;
}

/** A sentence that only says by when the order before it has to be done. */
const ONLY_TIME =
  /^(?:(?:Thời (?:gian|hạn)|Hạn)(?: (?:hoàn thành|thực hiện|báo cáo|xong))?|Hoàn thành|Xong)(?: là)?\s?:?\s/u;
/** Letters of the longest of them; more says what else has to be done. */
const LONGEST_TIME = 90;

function goesOnWith(sentence: string, order: Found, { issued }: Context): boolean {
  if (order.deadline || sentence.length > LONGEST_TIME || !ONLY_TIME.test(sentence)) return false;
  const [deadline] = deadlinesIn(sentence, issued);
  const lead = ONLY_TIME.exec(sentence)?.[0].length ?? 0;
  return deadline !== undefined && deadline.at <= lead;
}

/** `2. Giao Sở Tài chính:` and `… kết luận như sau:` announce what follows. */
function isOnlyAnnouncement(sentence: string): boolean {
  return sentence.endsWith(':') && sentence.length <= LONGEST_ANNOUNCEMENT;
}

/** Letters of a sentence with a colon at its end, up to which it only announces a list. */
const LONGEST_ANNOUNCEMENT = 250;

/** An order of its own for the one who is told in the clause before. */
function following(clause: OrderClause, last: Found): Omit<Found, 'at' | 'sentence'> {
  return {
    printed: clause.words,
    ...(last.agency && { agency: last.agency }),
    ...deadlineOf(clause),
    sureness: last.sureness,
  };
}

const TARGET = /(?:phấn đấu|đạt|hoàn thành)\s[^;]*?\d[\d.,]*\s?%/iu;
/** What has to be handed over to an agency by name. */
const HANDED_OVER =
  /^(?:Khẩn trương|Rà soát|Lập|Xây dựng|Tổng hợp|Hoàn thiện)\s.*,\s(?:gửi|trình|báo cáo)\s(?:Sở|UBND|Phòng|Ban|Văn phòng|Bộ|Chi cục|Cục|Thanh tra)\s/u;
/** A sentence that begins with what has to be done, and not with what is told. */
const TOLD_FIRST =
  /^(?:Kết quả|Việc|Tuy nhiên|Qua đó|Hiện|Đến nay|Năm \d|Thực trạng|Đồng ý|Thống nhất|Nhất trí|Ghi nhận|Biểu dương|Nội dung|Tình hình|Nguyên nhân)(?!\p{L})/u;
const STATED = /(?:^|\s)(?:đã|đang|vẫn còn|là|chưa)\s/u;

function orderOf(
  clause: OrderClause,
  section: TaskSection,
  { isFirst, isListed }: { isFirst: boolean; isListed: boolean },
  context: Context,
): Omit<Found, 'at' | 'sentence'> | undefined {
  const { actor, words, deadline } = clause;
  const order = (
    sureness: Sureness,
    agency: Actor | undefined,
    from: NonNullable<OrderSuggestion['agency']>['from'],
  ): Omit<Found, 'at' | 'sentence'> => ({
    printed: words,
    ...agencyOf(agency?.printed, from, context),
    ...deadlineOf(clause),
    sureness,
  });
  if (actor && isMeant(actor, words, section, deadline)) {
    const sureness = actor.isBinding || section.kind === 'tasks' ? 'printed' : 'guessed';
    // "các doanh nghiệp" under "4. Các doanh nghiệp viễn thông trên địa bàn": the heading says which.
    const isShort = section.owner && nameKey(section.owner.printed).startsWith(`${nameKey(actor.printed)} `);
    return isShort ? order(sureness, section.owner, 'list') : order(sureness, actor, 'sentence');
  }
  if (section.kind !== 'tasks' || actor) return undefined;
  const isTold = TOLD_FIRST.test(words) || (opensActor(words, 0) && readActing(words, 0) === undefined);
  if (isTold) return undefined;
  const owner = section.owner ?? section.above;
  const from = section.owner ? 'list' : 'heading';
  if (deadline || TARGET.test(words)) return order('guessed', owner, from);
  if (HANDED_OVER.test(words) && !STATED.test(words)) return order('guessed', owner, from);
  if (section.owner && isFirst && isListed && !STATED.test(words)) return order('guessed', owner, from);
  return undefined;
}

/** Whether the form counts where it stands: among findings only an order in so many words does. */
function isMeant(
  actor: NonNullable<OrderClause['actor']>,
  words: string,
  section: TaskSection,
  deadline: PrintedDeadline | undefined,
): boolean {
  if (/thông báo\s[^;]*(?:để|đến|tới)\s[^;]*(?:biết|thực hiện)/u.test(words)) return false;
  if (actor.form === 'opener') return section.kind !== 'findings' || /^\p{Lu}/u.test(words);
  if (section.kind === 'tasks') return true;
  return section.kind === 'other' && (actor.isBinding || deadline !== undefined);
}

function agencyOf(
  printed: string | undefined,
  from: NonNullable<OrderSuggestion['agency']>['from'],
  { slugOf }: Context,
): Pick<OrderSuggestion, 'agency'> {
  if (printed === undefined) return {};
  const slug = slugOf(printed);
  return { agency: { words: printed, from, ...(slug !== undefined && { slug }) } };
}

function deadlineOf({
  deadline,
}: {
  deadline?: PrintedDeadline | undefined;
}): Pick<OrderSuggestion, 'deadline'> {
  if (!deadline) return {};
  const { printed, read } = deadline;
  return {
    deadline: {
      words: printed,
      kind: read.kind,
      ...(read.kind === 'dated' && { due: read.due }),
    },
  };
}
