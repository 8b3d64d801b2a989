import { nameKey } from '../text/letters.ts';
import { normalisePrint } from '../text/normalise-print.ts';
import { AGENCY_BEFORE } from './document-context.ts';
import type { DocumentMention } from './document-mention.ts';
import { plainSerial } from './document-number.ts';
import { readTail } from './document-tail.ts';
import { canonicalTypeAbbreviation, documentTypeNames, documentTypes } from './document-type.ts';

/** A document called by less than its number, as texts do after they have given it in full. UTF-16 offsets. */
export interface ShortForm {
  start: number;
  end: number;
  /** `Nghị quyết`, `NQ`; as printed. */
  typeWord: string;
  /** `57` of `Nghị quyết 57`, `Nghị quyết số 57`. */
  serial?: string;
  /** `Đất đai` and `2040` of `Luật Đất đai năm 2040`. */
  title?: string;
  year?: string;
  /** Date and agency printed after it, which must be the document's. */
  date?: string;
  issuer?: string;
}

const NAMES = [...new Set(documentTypes.map(({ name }) => name)), 'Văn bản']
  .filter((name) => name !== 'Hợp đồng')
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '[ \\n]{1,3}');
const ABBREVIATIONS = 'NQ|QĐ|CT|KL|TB|NĐ|TT|CTr|KH|BC|TTr|CV|HD';
/**
 * What may follow a bare number that is a document's: the end, a mark, a word that goes on with the sentence. A noun may
 * not (`Nghị quyết 5 nội dung`, `Kế hoạch 3 tháng`).
 */
const GOES_ON =
  '(?=[ \\n]*(?:$|[;:!?)\\]”"’»…]|[.,](?!\\d)|-[ ])|[ \\n]{1,3}(?:của|về|ngày|và|hoặc|tại|trong|trên|theo|này|nêu|nói|đã|đang|sẽ|được|là|do|với|để|nhằm|cho|có|thì|từ|phải|cần|chưa|không|còn|vẫn|cũng|mà|như|sau|trước|đến|đối với|quy định|ban hành|giao|yêu cầu|đề ra|xác định|chỉ rõ|đặt ra|khẳng định|vào|tới|gắn|bằng|hiện|kèm|ở|rất|gồm|bao gồm|phê duyệt|sửa đổi|bổ sung|thay thế)(?!\\p{L}))';
const NOT_LONGER = '(?![\\p{L}\\d]|[/-]\\p{L}|[.,/-]\\d|[ \\n]{0,3}%)';
const BY_NUMBER = new RegExp(
  `(?<!\\p{L})(?:(?<type>${NAMES})|(?<short>${ABBREVIATIONS}))(?:[ \\n]{1,3}số[ \\n]{0,3}(?<said>\\d{1,5}[a-zđ]?)${NOT_LONGER}|[ \\n]{1,3}(?<bare>\\d{1,5}[a-zđ]?)${NOT_LONGER}${GOES_ON})`,
  'giu',
);
const BY_TITLE =
  /(?<!\p{L})(?<type>Bộ luật|Luật|Pháp lệnh)[ \n]{1,3}(?<title>[^\d;:.()\n]{2,90}?)[ \n]{1,3}(?:năm[ \n]{1,3})?(?<year>(?:19|20)\d\d)(?![\d/-]|[.,]\d)/giu;
/** A year is no number of a document: `Kế hoạch 2041`. */
const IS_YEAR = /^(?:19|20)\d\d$/;

/** Every place of a text that may call a document by a short form; whether one does, the document's own citation tells. */
export function findShortForms(text: string): ShortForm[] {
  if (!/\d/.test(text)) return [];
  const { letters, offsetOf } = normalisePrint(text);
  const found: ShortForm[] = [];
  for (const form of [BY_NUMBER, BY_TITLE]) {
    for (const { 0: whole, index, groups = {} } of letters.matchAll(form)) {
      const { type, short, said, bare, title, year } = groups;
      const typeWord = type ?? short ?? '';
      // Abbreviations are capitals; `ct 5` is anything.
      if (short !== undefined && canonicalTypeAbbreviation(short) !== short) continue;
      if (bare !== undefined && IS_YEAR.test(bare)) continue;
      if (AGENCY_BEFORE.test(letters.slice(Math.max(0, index - 20), index))) continue;
      const serial = said ?? bare;
      const tail = readTail(letters, index + whole.length);
      found.push({
        start: offsetOf(index),
        end: offsetOf(index + whole.length),
        typeWord,
        ...(serial !== undefined && { serial }),
        ...(title !== undefined && { title, ...(year && { year }) }),
        // A quarter has no day or month of its own.
        ...(tail.date && {
          date: tail.date.precision === 'quarter' ? tail.date.iso.slice(0, 4) : tail.date.iso,
        }),
        ...(tail.issuer && {
          issuer: text.slice(offsetOf(tail.issuer.start), offsetOf(tail.issuer.end)),
        }),
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a short form can mean the document that a mention gives in full: its type and number, or its title and year. */
export function canShorten(form: ShortForm, mention: DocumentMention, text: string): boolean {
  const { number, typeWord = '' } = mention;
  if (form.title !== undefined) {
    const year = number.year ?? mention.date?.iso.slice(0, 4);
    return form.year === year && nameKey(`${form.typeWord} ${form.title}`) === titleBefore(mention, text);
  }
  if (form.serial === undefined || plainSerial(form.serial) !== plainSerial(number.serial)) return false;
  const types = new Set([typeWord, ...namesOf(number.type)].map(nameKey));
  if (number.type === undefined) for (const name of ['công văn', 'văn bản']) types.add(name);
  return [form.typeWord, ...namesOf(canonicalTypeAbbreviation(form.typeWord))].some((name) =>
    types.has(nameKey(name)),
  );
}

function namesOf(type: string | undefined): readonly string[] {
  return type === undefined ? [] : documentTypeNames(type);
}

/** `Luật Đất đai` of `Luật Đất đai số 31/2040/QH15`, `Luật Đất đai năm 2040 (số 31/2040/QH15)`. */
function titleBefore({ spanStart, start }: DocumentMention, text: string): string {
  return nameKey(text.slice(spanStart, start)).replace(/(?: năm)?(?: \d{4})?[ (,]*số:? *$/u, '');
}
