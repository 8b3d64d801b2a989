import { type Marker, readMarker } from '../forms/numbering.ts';
import { plainWords } from '../source-document.ts';
import type { ImportedBlock } from '../structure/build-blocks.ts';
import { type Actor, readActorAlone } from './actor.ts';

/** What the headings and lists above a block say of it. */
export interface TaskSection {
  /** What stands under such a heading: tasks, findings, or nothing that is known. */
  kind: 'tasks' | 'findings' | 'other';
  /** Who is addressed by the list or heading right above. */
  owner?: Actor;
  /** Who is addressed farther above, under a heading that parts their tasks by subjects. */
  above?: Actor;
}

/** A heading, or a paragraph that ends with a colon, over all that stands deeper. */
interface Level extends Pick<TaskSection, 'kind'> {
  depth: number;
  /** Depth of its number among those of paragraphs: `2. Hết.` is no part of a heading `1. …`. */
  rank?: number;
  owner?: Actor;
}

const TASKS =
  /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|kiến nghị|đề xuất|yêu cầu|đề nghị|thời gian tới|trọng tâm|biện pháp|giao (?=\p{L})|chỉ đạo|phương hướng|công việc|(?<=^|\s)xử lý/iu;
const FINDINGS =
  /đánh giá|kết quả|tình hình|tồn tại|hạn chế|nguyên nhân|ưu điểm|khuyết điểm|nhược điểm|thực trạng|thành phần|nội dung kiểm tra/iu;
/** A list of tasks is announced: `yêu cầu:`, `thực hiện các nhiệm vụ sau:`. */
const ANNOUNCES =
  /(?:yêu cầu|giao|đề nghị|nhiệm vụ|giải pháp|quan tâm|tập trung|thực hiện|công việc|nội dung sau)/iu;
/** The sentence between what is told of a meeting and its conclusions: no list of tasks. */
const CONCLUDES = /(?:kết luận|ý kiến|thông báo|thống nhất)[^.;:]*(?:như sau|sau đây)\s?:$/iu;
const DEPTHS: Readonly<Partial<Record<Marker['kind'], number>>> = {
  item: 22,
  point: 23,
  letter: 24,
  dash: 25,
  bullet: 26,
  plus: 27,
};
/** Paragraphs without a mark stand in no list. */
const PLAIN = 20;
const PART = 21;

/** Blocks at the start among which the sentence stands that opens the conclusions. */
const LONGEST_PREAMBLE = 8;

/** What stands above each block, in their order; what comes before the conclusions tells of the meeting. */
export function taskSections(blocks: readonly ImportedBlock[]): TaskSection[] {
  const levels: Level[] = [];
  const texts = blocks.map(({ runs }) => plainWords(runs));
  const opening = texts.slice(0, LONGEST_PREAMBLE).findLastIndex((text) => CONCLUDES.test(text));
  return blocks.map((block, index) => {
    const text = texts[index] ?? '';
    if (index <= opening) return { kind: 'findings' };
    const marker = readMarker(text);
    const words = text.slice(marker?.length ?? 0);
    const depth = depthOf(block, marker);
    const rank = marker && rankOf(marker);
    while (isOver(levels.at(-1), depth, block.kind === 'paragraph' ? rank : undefined)) levels.pop();
    const section = sectionIn(levels);
    if (block.kind === 'heading')
      levels.push({ ...levelOf(words, depth, section), ...(rank !== undefined && { rank }) });
    else if (block.kind === 'paragraph' && /:$/u.test(words)) levels.push(listOf(words, depth, section));
    return section;
  });
}

function depthOf({ kind, level }: ImportedBlock, marker: Marker | undefined): number {
  if (kind === 'heading') return level;
  if (kind === 'table') return Number.POSITIVE_INFINITY;
  return marker ? rankOf(marker) : PLAIN;
}

function rankOf({ kind, label }: Marker): number {
  if (kind === 'point') return (DEPTHS.point ?? 0) + label.split('.').length / 10;
  return DEPTHS[kind] ?? PART;
}

/** Whether a level ends where a block of this depth, and a paragraph with a number of this rank, begins. */
function isOver(level: Level | undefined, depth: number, rank: number | undefined): boolean {
  if (!level) return false;
  return level.depth >= depth || (rank !== undefined && level.rank !== undefined && level.rank >= rank);
}

function sectionIn(levels: readonly Level[]): TaskSection {
  const nearest = levels.at(-1);
  const above = levels.findLast(({ owner }) => owner !== undefined)?.owner;
  return {
    kind: nearest?.kind ?? 'other',
    ...(nearest?.owner && { owner: nearest.owner }),
    ...(above && { above }),
  };
}

/** What a heading is about: the first word of either kind says it, else what stands above it does. */
function levelOf(words: string, depth: number, above: TaskSection): Level {
  const tasks = TASKS.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const findings = FINDINGS.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const owner = readActorAlone(words);
  // A heading that only names an agency is over its tasks, where nothing above says otherwise.
  const inherited = owner && above.kind === 'other' ? 'tasks' : above.kind;
  const kind = tasks < findings ? 'tasks' : findings < tasks ? 'findings' : inherited;
  return { depth, kind, ...(owner && { owner }) };
}

/** A list: its first words may name whose tasks its items are. */
function listOf(words: string, depth: number, section: TaskSection): Level {
  const owner = readActorAlone(words) ?? addressed(words);
  const isTasks = ANNOUNCES.test(words) && !CONCLUDES.test(words);
  const kind = section.kind === 'other' && (owner !== undefined || isTasks) ? 'tasks' : section.kind;
  const inherited = owner ?? section.owner;
  return { depth, kind, ...(inherited && { owner: inherited }) };
}

const LAST_ADDRESS = /(?:^|[,;]\s|\s)(?:yêu cầu|đề nghị|giao)\s(?:cho\s)?([^,;:]+(?:, [^,;:]+)?):?$/iu;

/** `Trong thời gian tới, đề nghị huyện, xã quan tâm:` */
function addressed(words: string): Actor | undefined {
  const name = LAST_ADDRESS.exec(words)?.[1];
  const actor = name === undefined ? undefined : readActorAlone(`Giao ${name}`);
  return actor && { ...actor, end: words.length };
}
