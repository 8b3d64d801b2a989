import type { Assignment } from '../model/assignment.ts';
import { READABLE_DEADLINES, readDeadline } from '../model/deadline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Registry } from '../model/registry.ts';
import { sentencesAround } from '../model/sentence.ts';
import { slugOf } from '../model/slug.ts';
import { freeAnchor } from './free-anchor.ts';
import type { Container } from './marks.ts';
import { attribute, isJsx, type JsxNode, type Node, textOf, walk } from './tree.ts';
import { type Fault, unknownSlug } from './unknown-slug.ts';

/** Orders of all containers, and the anchor given to each marked node. */
export interface FoundAssignments {
  assignments: Assignment[];
  anchors: ReadonlyMap<Node, string>;
  diagnostics: Diagnostic[];
}

/**
 * Collect the orders marked in the text, each with an anchor that counts within its paragraph or footnote. What an
 * attribute says must stand in the words, and the date is read from the words of the deadline.
 */
export function findAssignments(
  containers: readonly Container[],
  registry: Registry,
  file: string,
): FoundAssignments {
  const assignments: Assignment[] = [];
  const anchors = new Map<Node, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { anchor: within, node: container, words: read } of containers) {
    const taken = new Set<string>();
    const { text, offsets } = read;
    walk(container, (node) => {
      if (!isJsx(node) || node.name !== 'Assignment') return;
      const words = textOf(node);
      const anchor = anchorOfAssignment(within, words, taken);
      anchors.set(node, anchor);
      const start = node.position?.start;
      const position = { line: start?.line ?? 1, column: start?.column ?? 1 };
      const fault: Fault = (check, message, hint) => {
        diagnostics.push({ check, severity: 'error', file, position, message, hint });
      };
      const offset = offsets.get(node) ?? 0;
      const sentence = sentencesAround(text, offset, offset + words.length);
      assignments.push({
        anchor,
        within,
        words: words.trim(),
        sentence,
        ...readAgencies(node, sentence, registry, fault),
        ...readTime(node, sentence, fault),
        ...printedFact('target', node, sentence, fault),
        ...printedFact('product', node, sentence, fault),
        position,
      });
    });
  }
  return { assignments, anchors, diagnostics };
}

function readAgencies(
  node: JsxNode,
  sentence: string,
  { agencies }: Registry,
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
  for (const slug of [...leads, ...partners]) {
    if (!agencies.has(slug)) unknownSlug(fault, 'cơ quan', slug, agencies, 'agencies');
  }
  const declared = printedFact('owner', node, sentence, fault);
  if (declared.owner !== undefined) return { leads, partners, owner: declared.owner };
  const agency = agencies.get(leads[0] ?? '');
  const owner = [agency?.name, ...(agency?.aliases ?? []), ...(agency?.shortForms ?? [])].find(
    (name) => name !== undefined && sentence.includes(name),
  );
  return { leads, partners, ...(owner !== undefined && { owner }) };
}

function readTime(
  node: JsxNode,
  sentence: string,
  fault: Fault,
): Pick<Assignment, 'kind' | 'deadline' | 'due' | 'precision'> {
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
    return { kind: 'unstated' };
  }
  const read = readDeadline(deadline);
  if (!read) {
    fault(
      'assignment/deadline-unreadable',
      `Không đọc được thời hạn «${deadline}».`,
      `Các dạng đọc được: ${READABLE_DEADLINES}.`,
    );
    return { kind: 'unstated' };
  }
  const last = read.kind === 'dated' ? read.due : undefined;
  if (due !== undefined && due !== last) {
    fault(
      'assignment/due-disagrees',
      `Ghi hạn \`${due}\` nhưng chữ «${deadline}» ${last ? `nghĩa là \`${last}\`` : 'không nêu ngày nào'}.`,
      last ? `Viết \`due="${last}"\`, hoặc bỏ \`due\`: ngày được đọc từ chữ.` : 'Bỏ `due`.',
    );
  }
  return read.kind === 'dated'
    ? { kind: 'dated', deadline, due: read.due, precision: read.precision }
    : { kind: 'ongoing', deadline };
}

/** Syllables of an order that name it: enough to tell two of one paragraph apart. */
const NAMING_SYLLABLES = 4;

/**
 * An order's address is made from its first syllables, not from its position: an order marked later must not move the
 * addresses, the records of standing and the calendar entries of those before it.
 */
function anchorOfAssignment(within: string, words: string, taken: Set<string>): string {
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
