import { slugOf } from '../../model/addresses/slug.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Assignment } from '../../model/orders/assignment.ts';
import { REVIEW } from '../../model/orders/order-review.ts';
import { sentencesAround } from '../../model/text/sentence.ts';
import { deadlineLetters, READABLE_DEADLINES, readDeadline } from '../../model/time/deadline.ts';
import { deadlineWithin, widerDeadline } from '../../model/time/deadline-in-sentence.ts';
import { impossibleTime } from '../../model/time/impossible-time.ts';
import type { Fault } from '../fault.ts';
import { freeAnchor, type TakenAnchors } from '../structure/free-anchor.ts';
import { attribute, isJsx, isUnreviewed, type JsxNode, type Node, textOf, walk } from '../structure/tree.ts';
import type { Container } from './marks.ts';

/** Orders of all containers, and the anchor given to each marked node. */
export interface FoundAssignments {
  assignments: Assignment[];
  anchors: ReadonlyMap<Node, string>;
  diagnostics: Diagnostic[];
}

/**
 * Collect the orders marked in the text, each with an anchor that counts within its paragraph or footnote. What an
 * attribute says must stand in the words, and the date is read from the words of the deadline. One that waits for review is
 * told and is no order yet.
 * @param issued day of the notice, where it prints one: what "kể từ ngày ban hành" counts from
 */
export function findAssignments(
  containers: readonly Container[],
  file: string,
  issued?: string,
): FoundAssignments {
  const assignments: Assignment[] = [];
  const anchors = new Map<Node, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { anchor: within, node: container, words: read } of containers) {
    const taken: TakenAnchors = new Map();
    const { text, offsets } = read;
    walk(container, (node, ancestors) => {
      if (!isJsx(node) || node.name !== 'Assignment') return;
      const words = textOf(node);
      if (isUnreviewed(node)) {
        diagnostics.push({ severity: 'warning', file, position: positionOf(node), ...unreviewed(words) });
        return;
      }
      const anchor = anchorOfAssignment(within, words, taken);
      anchors.set(node, anchor);
      const position = positionOf(node);
      const tell = (severity: Diagnostic['severity']): Fault => {
        return (check, message, hint) => {
          diagnostics.push({ check, severity, file, position, message, hint });
        };
      };
      const fault = tell('error');
      const doubted = textsInDoubt(node, ancestors);
      const offset = offsets.get(node) ?? 0;
      const sentence = sentencesAround(text, offset, offset + words.length);
      assignments.push({
        anchor,
        within,
        words: words.trim(),
        sentence,
        ...readAgencies(node, sentence, fault),
        ...readTime(node, { words, sentence, issued, doubted }, fault, tell('warning')),
        ...printedFact('target', node, sentence, fault),
        ...printedFact('product', node, sentence, fault),
        ...(attribute(node, 'follows') !== undefined && { follows: attribute(node, 'follows') ?? '' }),
        position,
      });
    });
  }
  return { assignments, anchors, diagnostics };
}

function positionOf({ position }: JsxNode): Assignment['position'] {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** Letters of an order that a message repeats. */
const LONGEST_SHOWN = 80;

function unreviewed(words: string): Pick<Diagnostic, 'check' | 'message' | 'hint'> {
  const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
  return {
    check: 'assignment/unreviewed',
    message: `Nhiệm vụ «${shown}» do máy gợi ý, chưa có người xác nhận, nên chưa được đăng là nhiệm vụ.`,
    hint: `So với văn bản. Đúng thì bỏ \`review="${REVIEW}"\` (và thêm \`to="…"\` nếu thiếu); không phải nhiệm vụ thì bỏ cả thẻ, giữ nguyên chữ.`,
  };
}

function readAgencies(
  node: JsxNode,
  sentence: string,
  fault: Fault,
): Pick<Assignment, 'leads' | 'partners' | 'owner'> {
  const slugs = (name: string): string[] => [
    ...new Set(attribute(node, name)?.split(/\s+/).filter(Boolean) ?? []),
  ];
  const leads = slugs('to');
  const partners = slugs('with');
  if (leads.length === 0) {
    fault('assignment/owner-missing', 'Nhiệm vụ không có cơ quan nào.', 'Viết `to="co-quan"`.');
  }
  return { leads, partners, ...printedFact('owner', node, sentence, fault) };
}

/** What the words of a deadline are read with. */
interface TimeContext {
  words: string;
  sentence: string;
  issued: string | undefined;
  /** Words under an editor's doubt, around the order or in it. */
  doubted: readonly string[];
}

type OrderTime = Pick<Assignment, 'kind' | 'deadline' | 'due' | 'precision' | 'countedFrom'>;

function readTime(node: JsxNode, context: TimeContext, fault: Fault, warn: Fault): OrderTime {
  const { words, sentence, issued, doubted } = context;
  const { deadline } = printedFact('deadline', node, sentence, fault);
  const due = attribute(node, 'due');
  if (deadline === undefined) {
    if (due !== undefined && attribute(node, 'deadline') === undefined) {
      fault(
        'assignment/deadline-missing',
        `Có ngày \`${due}\` mà không có chữ nào của văn bản nói ngày ấy.`,
        'Thêm `deadline="…"`, chép đúng chữ nêu thời hạn trong câu.',
      );
    }
    const printed =
      due === undefined && attribute(node, 'deadline') === undefined && deadlineWithin(words, issued);
    if (printed) {
      warn(
        'assignment/deadline-unmarked',
        `Nhiệm vụ không ghi \`deadline\` nhưng câu viết «${printed}», nên bị xếp vào «không nêu hạn».`,
        `Nếu đó là thời hạn của việc này, ghi \`deadline="${printed}"\`.`,
      );
    }
    return { kind: 'unstated' };
  }
  const read = readDeadline(deadline, issued);
  if (!read) {
    // What the source misprints an editor can only doubt: the words stay, and no day is made of them.
    if (!doubted.some((doubt) => doubt.includes(deadline) || deadline.includes(doubt)))
      unreadable(deadline, fault);
    return { kind: 'worded', deadline };
  }
  const wider = widerDeadline(deadline, sentence, issued);
  if (wider !== undefined) {
    // A day that is printed must not be lost in silence; elsewhere two orders may share one sentence.
    (wider.hasDayOfItsOwn ? fault : warn)(
      'assignment/deadline-cut',
      `Thời hạn ghi «${deadline}» nhưng câu viết «${wider.words}», nghĩa khác đi.`,
      `Chép đủ chữ nêu thời hạn: \`deadline="${wider.words}"\`.`,
    );
  }
  const last = read.kind === 'dated' ? read.due : undefined;
  if (due !== undefined && due !== last) {
    fault(
      'assignment/due-disagrees',
      `Ghi hạn \`${due}\` nhưng chữ «${deadline}» ${last ? `nghĩa là \`${last}\`` : 'không nêu ngày nào'}.`,
      last ? `Viết \`due="${last}"\`, hoặc bỏ \`due\`: ngày được đọc từ chữ.` : 'Bỏ `due`.',
    );
  }
  return { ...read, deadline };
}

function unreadable(deadline: string, fault: Fault): void {
  const impossible = impossibleTime(deadlineLetters(deadline));
  fault(
    'assignment/deadline-unreadable',
    impossible === undefined
      ? `Không đọc được thời hạn «${deadline}».`
      : `Thời hạn «${deadline}» có «${impossible}», là ngày hoặc giờ không có thật.`,
    impossible === undefined
      ? `Các dạng đọc được: ${READABLE_DEADLINES}. Chữ chỉ giục làm («sớm», «kịp thời») không phải thời hạn: bỏ \`deadline\`. Văn bản nêu hạn bằng dạng khác thì bọc chữ ấy trong \`<EditorNote note="…">\`: chữ được giữ làm thời hạn, không có ngày.`
      : 'So với nguồn. Nếu nguồn in đúng như vậy, bọc chữ ấy trong `<EditorNote note="…">`: chữ được giữ làm thời hạn, không có ngày.',
  );
}

/** Words of the editors' doubts around an order or in it. */
function textsInDoubt(order: JsxNode, ancestors: readonly Node[]): string[] {
  const doubts: Node[] = ancestors.filter((node) => isJsx(node) && node.name === 'EditorNote');
  walk(order, (node) => {
    if (isJsx(node) && node.name === 'EditorNote') doubts.push(node);
  });
  return doubts.map((node) => textOf(node).trim()).filter(Boolean);
}

/** Syllables of an order that name it: enough to tell two of one paragraph apart. */
const NAMING_SYLLABLES = 4;

/**
 * An order's address is made from its first syllables, not from its position: an order marked later must not move the
 * addresses, the records of standing and the calendar entries of those before it.
 */
function anchorOfAssignment(within: string, words: string, taken: TakenAnchors): string {
  const name = slugOf(words).split('-').slice(0, NAMING_SYLLABLES).join('-');
  return freeAnchor(`${within}-nv-${name}`, taken);
}

/** An attribute that repeats words of the sentence; other words are an error, so that nothing can be invented. */
function printedFact<Name extends string>(
  name: Name,
  node: JsxNode,
  sentence: string,
  fault: Fault,
): Partial<Record<Name, string>> {
  const words = attribute(node, name);
  if (words === undefined) return {};
  if (words.trim() !== '' && sentence.includes(words)) return { [name]: words } as Record<Name, string>;
  fault(
    'assignment/words-missing',
    `\`${name}\` ghi «${words}» nhưng câu không có chữ ấy.`,
    'Chép lại đúng từng chữ như trong câu.',
  );
  return {};
}
