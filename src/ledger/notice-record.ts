import { isoSpells } from '../model/inspection.ts';
import type { Notice } from '../model/notice.ts';
import type { VersionItem } from '../model/version-item.ts';
import type { EntryKind } from './entry.ts';
import type { SourceFile } from './ledger.ts';
import { factWords, type NoticeRecord, type RecordHead } from './record.ts';

/** What a record says beside the notice itself. */
interface Recording {
  /** Id of the notice. */
  notice: string;
  /** 32 hexadecimal digits of chance. */
  salt: string;
  version: number;
  /** Day in Viet Nam. */
  at: string;
  kind: EntryKind;
  item?: VersionItem;
}

/** Digest and path of the source of a notice, as a record has them. */
export function sourceOf({ source }: Pick<Notice, 'source'>): string {
  return `${source.sha256} ${source.file}`;
}

/** Read what {@link sourceOf} wrote. */
export function readSourceOf(text: string): SourceFile {
  const [sha256 = '', ...file] = text.split(' ');
  return { file: file.join(' '), sha256 };
}

/** The lines of a record: title, subject, blocks in print order, notes by number. */
export function recordLines(
  { title, subject }: Pick<Notice, 'title' | 'subject'>,
  official: NoticeRecord['lines'],
): NoticeRecord['lines'] {
  return [
    { anchor: '@ten', words: factWords(title) },
    { anchor: '@trich-yeu', words: factWords(subject) },
    ...official,
  ];
}

/** Facts that the source says, as a record has them; names of agencies and places are ours, so slugs stand for them. */
export function recordFacts({ number, issued, issuer, inspection }: Notice): RecordHead {
  const days = isoSpells(inspection).join(' ');
  return {
    ...(number !== undefined && { so: number }),
    ...(issued !== undefined && { 'ngay-ban-hanh': issued }),
    'co-quan': issuer,
    ...(days !== '' && { 'ngay-kiem-tra': days }),
    ...(inspection.place !== undefined && { 'dia-ban': inspection.place }),
  };
}

/** A notice as the record of a version. */
export function recordOf(
  notice: Notice,
  official: NoticeRecord['lines'],
  recording: Recording,
): NoticeRecord {
  return {
    head: {
      ...headOf(recording),
      ...recordFacts(notice),
      'tep-goc': sourceOf(notice),
      ...(notice.account && { 'doi-chieu': accountOf(notice) }),
    },
    lines: recordLines(notice, official),
  };
}

/** The record that a notice was taken off the site: it has no words. */
export function recordOfRemoved(recording: Recording): NoticeRecord {
  return { head: headOf(recording), lines: [] };
}

function headOf({ notice, salt, version, at, kind, item }: Recording): RecordHead {
  return {
    muoi: salt,
    'thong-bao': notice,
    'phien-ban': String(version),
    'ngay-ghi': at,
    loai: kind,
    ...(item && { 'ly-do': item.reason }),
    ...(item?.act !== undefined && { 'can-cu': item.act }),
    ...(item?.from !== undefined && { 'thong-bao-cu': item.from }),
  };
}

/** How the words were held against the source: the state, what became of the letters, how many slips are shown. */
function accountOf({ account, body: { editorialMarks } }: Notice): string {
  if (!account) return '';
  const { state, letters, text, notes, head, marks, furniture, on } = account;
  const held =
    on ?? (letters > 0 ? `${letters} = ${text} + ${notes} + ${head} + ${marks} + ${furniture}` : '');
  const slips = editorialMarks.filter(({ kind }) => kind === 'sic').length;
  return `${[state, held].filter(Boolean).join(' ')}; sic ${slips}`;
}
