import type { Diagnostic } from '../../model/diagnostic.ts';
import { normalisePrint } from '../../model/text/normalise-print.ts';
import { readUnitNumber } from '../../model/text/unit-number.ts';
import type { OutlinedBlock } from './outline.ts';

/** Letters of a block's start that are looked at. */
const REACH = 80;

/** Starts that look like numbering in a form that is none: a comma for a stop, a number in a circle, no stop at all. */
const LOOKS_LIKE: readonly RegExp[] = [
  /^[\u2460-\u24ff\u2776-\u2793]/u,
  /^\d{1,3}[a-zđ]?\s?[,;>\]}|*_·•。、]{1,2}\s*\p{Lu}\p{L}/u,
  /^(?:\d{1,3}|[IVX]+|[a-zđ])\s?[.)/:-]{2,3}\s*\p{Lu}/u,
  /^\((?:[IVX]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})+|[a-zđ]\.?\d{1,2})\)\s/u,
  /^\[(?:\d{1,2}|[a-zđ])\]\s+\p{Lu}/u,
  /^\d{1,2}[/-][a-zđ][.)/]\s/u,
  /^\d{1,2}\s?[°º]\.?\s+\p{Lu}\p{L}/u,
  /^\d{1,2}(?:\.\d{1,2})+\p{Lu}\p{Ll}/u,
  /^\d{1,2}\.\d{3}[.)/]\s+\p{Lu}/u,
  /^[a-zđ]\s?[,;\]}>*]\s+\p{Lu}/u,
  /^[a-zđ]\s[-.:]\s?\p{Lu}/u,
  /^([a-zđ])\1\)\s/u,
  /^[IVX]+\s?[,;>\]]\s*\p{Lu}/u,
  // Not VI (`VI PHẠM`), XI (`XI MĂNG`).
  /^(?:I{1,3}|IV|VI{2,3}|IX|XI{2,3}|XIV)\s+\p{Lu}{2}/u,
];
/** The number with its stop, without the word that may be glued to it. */
const PRINTED = /^\S+?(?=\s|$|(?<![\p{L}([])\p{Lu}\p{L})/u;
/** A heading of it is read, a paragraph is not. */
const ANNEX = /^phụ\s+lục\s/iu;
const NAMED = /^(?:phụ\s+lục|phần|chương|mục|tiểu\s+mục|điều|khoản|điểm|tiết)\s+(?:số\s+)?(?=\S)/iu;
/** A number alone; one of digits stands there only where an editor wrote `2\\.`, and meant the letters. */
const ALONE = /^\p{L}\S{0,7}\s*$/u;
const CAPITAL = /^([A-ZĐ])\s?[.)/-]\s*\p{Lu}/u;
const STOPLESS = /^(\d{1,2})\s+\p{Lu}/u;
const CAPITALS = 'ABCDĐEGHIKLMN';

/**
 * Blocks that begin like a numbered unit and were not read as one: what follows them hangs under the unit before, so
 * an editor must look. Dates, amounts and document numbers are none.
 * @param outlined blocks in print order
 */
export function unreadNumbering(outlined: readonly OutlinedBlock[], file: string): Diagnostic[] {
  const heads = outlined.map(({ block }) => normalisePrint(block.text.slice(0, REACH)).letters);
  const capitals = new Set(heads.flatMap((head) => CAPITAL.exec(head)?.[1] ?? []));
  let item: string | undefined;
  return outlined.flatMap(({ block, node }, index): Diagnostic[] => {
    if (block.label !== undefined) {
      if (block.kind === 'item') item = block.label;
      return [];
    }
    if (block.kind !== 'plain') return [];
    const head = heads[index] ?? '';
    const printed = looksNumbered(head) ?? sequenceStart(head, capitals, item);
    if (printed === undefined) return [];
    const start = node.position?.start;
    return [
      {
        check: 'outline/unread',
        severity: 'warning',
        file,
        ...(start && { position: { line: start.line, column: start.column } }),
        message: `Đoạn này mở đầu bằng «${printed}» giống một số mục nhưng không đọc được là số mục, nên đang thuộc «${block.reference}».`,
        hint: hintFor(printed, head),
      },
    ];
  });
}

/** What is printed at the start, where its letters alone look like a number. */
function looksNumbered(head: string): string | undefined {
  const named = NAMED.exec(head)?.[0];
  if (named !== undefined) {
    const unit = readUnitNumber(head.slice(named.length));
    const isTitle =
      unit?.isSure === true &&
      unit.stop !== '' &&
      /^["“(]?\p{Lu}/u.test(head.slice(named.length + unit.length));
    return isTitle ? head.slice(0, named.length + unit.length).trim() : undefined;
  }
  if (LOOKS_LIKE.some((pattern) => pattern.test(head)) || (ALONE.test(head) && readUnitNumber(head))) {
    return PRINTED.exec(head)?.[0];
  }
  return undefined;
}

/** What its neighbours show to be a number: `B. Kết quả` where `A.` or `C.` stands, `2 Giao` after item 1. */
function sequenceStart(
  head: string,
  capitals: ReadonlySet<string>,
  item: string | undefined,
): string | undefined {
  const capital = CAPITAL.exec(head)?.[1];
  if (capital !== undefined) {
    const at = CAPITALS.indexOf(capital);
    const hasNeighbour = at >= 0 && [at - 1, at + 1].some((near) => capitals.has(CAPITALS.charAt(near)));
    return hasNeighbour ? PRINTED.exec(head)?.[0] : undefined;
  }
  const number = STOPLESS.exec(head)?.[1];
  return number !== undefined && Number(number) === Number(item) + 1 ? number : undefined;
}

function hintFor(printed: string, head: string): string {
  if (ANNEX.test(head)) {
    return `Nếu đây là tên của một phụ lục, đặt nó thành tiêu đề: \`## ${printed} …\`. Nếu không phải, giữ nguyên.`;
  }
  const bare = printed.replace(NAMED, '').normalize('NFKC');
  const number = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/u.exec(bare)?.[0] ?? '1';
  return `Nếu là số mục mà chép sai, sửa theo bản gốc, ví dụ \`${number}. …\`; nếu bản gốc in đúng như thế, viết \`<Sic source="${printed}">${number}.</Sic> …\`. Nếu không phải số mục, giữ nguyên.`;
}
