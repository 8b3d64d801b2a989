import { mdxToMdast } from 'satteri';
import { LONGEST_SLUG } from '../model/addresses/slug-schema.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { bodyFacts, type Notice, type NoticeBody, noticeFrontmatterSchema } from '../model/notice.ts';
import type { PrintedNotice } from '../model/printed-notice.ts';
import { findCharts } from './charts.ts';
import { findCitations } from './citations.ts';
import { parseYaml } from './facts/frontmatter.ts';
import { checkIssueDay } from './facts/issue-day.ts';
import { importAdvice } from './facts/missing-facts.ts';
import { findFootnotes } from './footnotes/footnotes.ts';
import { locateNoteCalls } from './footnotes/note-calls.ts';
import { checkLostLetters } from './letters/lost-letters.ts';
import { type OfficialLine, officialLines } from './letters/official-words.ts';
import { checkFrontmatterLength, checkSourceText } from './letters/source-text.ts';
import { findAssignments } from './marks/assignment-marks.ts';
import { findFollowUps } from './marks/follow-ups.ts';
import { type Container, findMarks } from './marks/marks.ts';
import { checkNesting, nestingFault } from './marks/nesting.ts';
import { checkOpenedMarks } from './marks/opened-marks.ts';
import { findInternalLinks } from './page/links.ts';
import { printedNotice } from './printed-notice.ts';
import { checkSafeSubset } from './safe-subset.ts';
import { outline } from './structure/outline.ts';
import { settleTree } from './structure/settled-tree.ts';
import { childrenOf, isJsx, type Node, type Root } from './structure/tree.ts';
import { unreadNumbering } from './structure/unread-numbering.ts';

/** What parsing reads: everything is an argument, nothing is fetched. */
export interface NoticeSource {
  /** Path below the content folder: `notices/2024/<slug>.mdx`. */
  file: string;
  /** The whole MDX text. */
  text: string;
}

/** How every parse of a notice treats Markdown; the text is verbatim, so nothing is made smart. */
export const FEATURES = { gfm: true, frontmatter: true, smartPunctuation: false } as const;

const TOP = { line: 1, column: 1 };
const PATH = /^notices\/(\d{4})\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/**
 * Compile the MDX source of one notice to its model: a function of the text alone, so that it can be kept by the text's
 * digest. Whether the registry knows what it names is a check of the corpus.
 * @returns the notice if nothing stands in its way, its official words, what it says that its source printed, and all
 * that is wrong
 */
export function parseNotice({ file, text }: NoticeSource): {
  notice?: Notice;
  printed?: PrintedNotice;
  official?: OfficialLine[];
  diagnostics: Diagnostic[];
} {
  const path = PATH.exec(file);
  if (!path || (path[2] ?? '').length > LONGEST_SLUG) {
    return {
      diagnostics: [
        {
          check: 'notice/path',
          severity: 'error',
          file,
          message: 'Đường dẫn của thông báo không đúng dạng.',
          hint: `Đặt tệp ở \`notices/<năm>/<tên-không-dấu>.mdx\`, tên không quá ${LONGEST_SLUG} chữ, ví dụ \`notices/2024/ket-luan-kiem-tra.mdx\`.`,
        },
      ],
    };
  }
  const [, year = '', slug = ''] = path;
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!frontmatter) {
    return {
      diagnostics: [
        {
          check: 'frontmatter/missing',
          severity: 'error',
          file,
          position: { line: 1, column: 1 },
          message: 'Thiếu phần khai báo ở đầu tệp.',
          hint: 'Bắt đầu tệp bằng `---`, các mục khai báo, rồi `---`.',
        },
      ],
    };
  }
  const [, yaml = ''] = frontmatter;
  const tooLong = checkFrontmatterLength(yaml, file);
  if (tooLong.length > 0) return { diagnostics: tooLong };
  const declared = parseYaml(yaml, noticeFrontmatterSchema, file, 2, importAdvice);
  const body = parseBody(text, file);
  const ofSource = [...declared.diagnostics, ...body.diagnostics];
  if (!body.root) return { diagnostics: ofSource };

  const analysed = analyse(body.root, text, file, declared.value?.issued);
  const words: NoticeBody = {
    blocks: analysed.outlined.map(({ block }) => block),
    footnotes: analysed.footnotes.map(({ node: _, words: __, ...footnote }) => footnote),
    noteCalls: analysed.noteCalls,
    editorialMarks: analysed.editorialMarks,
  };
  const diagnostics = [
    ...ofSource,
    ...analysed.diagnostics,
    ...(declared.value ? checkIssueDay(declared.value, text, file) : []),
  ];
  if (!declared.value || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const official = officialLines(analysed, text);
  return {
    notice: {
      ...declared.value,
      id: `${year}/${slug}`,
      year,
      slug,
      file,
      body: words,
      bodyFacts: bodyFacts(words),
      metrics: analysed.metrics,
      assignments: analysed.assignments,
      followUps: analysed.followUps,
      citations: analysed.citations.citations,
      charts: analysed.charts.map(({ node: _, ...chart }) => chart),
      links: findInternalLinks(body.root),
      factPositions: {
        issuer: declared.positions?.get('issuer') ?? TOP,
        place: declared.positions?.get('inspection.place') ?? TOP,
      },
    },
    official,
    printed: printedNotice(declared.value, official, analysed.footnotes.length),
    diagnostics,
  };
}

/**
 * Everything the model and the page know of a tree; both use this, so that they cannot disagree.
 * @param issued day of the notice, for deadlines that count from it
 */
export function analyse(root: Root, text: string, file: string, issued?: string) {
  const outlined = outline(root, text);
  const { footnotes, marks, diagnostics: footnoteFaults } = findFootnotes(root, text, file);
  const containers: Container[] = [
    ...outlined.map(({ block: { anchor, reference }, node, marker, words }) => ({
      ...{ anchor, reference, node, marker, words },
    })),
    ...footnotes.map(({ anchor, number, node, words }) => ({
      ...{ anchor, reference: `chú thích ${number}`, node, marker: '', words },
    })),
  ];
  const found = findMarks(containers, file);
  const citations = findCitations(containers, text, file);
  const orders = findAssignments(containers, file, issued);
  const follow = findFollowUps(containers, file, orders.anchors);
  return {
    outlined,
    footnotes,
    footnoteMarks: marks,
    noteCalls: locateNoteCalls(containers, marks),
    metrics: found.metrics,
    editorialMarks: found.editorialMarks,
    markAnchors: new Map([...found.anchors, ...orders.anchors, ...follow.anchors]),
    assignments: orders.assignments,
    followUps: follow.followUps,
    citations,
    charts: findCharts(root),
    diagnostics: [
      ...footnoteFaults,
      ...found.diagnostics,
      ...citations.diagnostics,
      ...orders.diagnostics,
      ...follow.diagnostics,
      ...duplicateAnchors(outlined, file),
      ...unreadNumbering(outlined, file),
    ],
  };
}

/** Numbers printed twice in one place, which may be so in the original, and end blocks that stand twice, which may not. */
function duplicateAnchors(outlined: ReturnType<typeof outline>, file: string): Diagnostic[] {
  const seen = new Set<string>();
  return outlined.flatMap(({ block, node, repeats }): Diagnostic[] => {
    const isNew = !seen.has(block.anchor);
    seen.add(block.anchor);
    if (isNew && repeats === undefined) return [];
    const start = node.position?.start;
    return [
      {
        check: 'outline/duplicate',
        severity: isNew ? 'warning' : 'error',
        file,
        ...(start && { position: { line: start.line, column: start.column } }),
        message: `Số mục «${block.label ?? block.reference}» đã có ở trên (\`#${repeats ?? block.anchor}\`).`,
        hint: isNew
          ? `Kiểm tra lại cấp và số của mục này; nếu bản gốc in đúng như thế, giữ nguyên: địa chỉ của nó là \`#${block.anchor}\`.`
          : 'Mỗi thông báo chỉ có một phần như thế: gộp lại.',
      },
    ];
  });
}

/** A signature alone is the frame of a notice, not its text. */
function isText(node: Node): boolean {
  const isFrame = isJsx(node) && node.name === 'Signature';
  return node.type !== 'yaml' && node.type !== 'footnoteDefinition' && !isFrame;
}

/** Parse the body; a syntax error becomes a diagnostic, and the safe subset is checked before anything else reads it. */
export function parseBody(text: string, file: string): { root?: Root; diagnostics: Diagnostic[] } {
  const ofLetters = checkSourceText(text, file);
  if (ofLetters.length > 0) return { diagnostics: ofLetters };
  const ofMarks = checkOpenedMarks(text, file);
  if (ofMarks.length > 0) return { diagnostics: ofMarks };
  let parsed: Root;
  try {
    const tree = mdxToMdast(text, { features: FEATURES });
    if (tree.type !== 'root') throw new Error('1:1: no root');
    parsed = tree;
  } catch (error) {
    // Sätteri hands the tree over by recursion, which a tree too deep exhausts.
    if (error instanceof RangeError) return { diagnostics: [nestingFault(file)] };
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+)/.exec(message);
    return {
      diagnostics: [
        {
          check: 'subset/syntax',
          severity: 'error',
          file,
          position: { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) },
          message: 'Dấu `<` hoặc `{` mở mà không hiểu được hay không được đóng.',
          hint: 'Muốn in chính dấu ấy, viết `\\<` hoặc `\\{`; nếu là thành phần, đóng nó bằng `</Tên>` hoặc `/>`.',
        },
      ],
    };
  }
  const tooDeep = checkNesting(parsed, file);
  if (tooDeep.length > 0) return { diagnostics: tooDeep };
  const { root, diagnostics: ofSigns } = settleTree(parsed, text, file);
  const diagnostics = [...checkSafeSubset(root, file), ...checkLostLetters(root, text, file), ...ofSigns];
  if (!childrenOf(root).some(isText)) {
    diagnostics.push({
      check: 'notice/empty',
      severity: 'error',
      file,
      position: { line: 1, column: 1 },
      message: 'Thông báo không có nội dung.',
      hint: 'Viết toàn văn dưới phần khai báo.',
    });
  }
  return { root, diagnostics };
}
