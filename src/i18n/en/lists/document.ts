import type { NamedPart } from '../../../model/time/stretch.ts';
import { counted, printCount } from '../count.ts';
import { printDay } from '../days.ts';
import { partName } from './stretch.ts';

/** Words of the pages of cited documents. */
export const documentWords = {
  title: 'Cited documents',
  day: printDay,
  intro:
    'All documents that the notices on this site cite. Names, days and issuers are as printed in the notices or as registered; what is not known is said to be unknown.',
  onlyCited: 'Cited, not held here',
  held: 'Held here',
  notHeld: 'Not held here',
  read: 'Read the document here',
  official: 'See it where it is officially published',
  facts: 'About the document',
  type: 'Type',
  number: 'Number',
  numberUnknown: 'No number where it is cited',
  issuer: 'Issuer',
  issued: 'Issued on',
  documentTitle: 'Subject',
  unknown: 'Unknown',
  unregistered: 'Not registered yet; only what the notices say of it is shown.',
  relations: 'Relations to other documents',
  relatedFrom: 'Documents that refer to this one',
  relationKinds: {
    'can-cu': 'based on',
    'dan-chieu': 'refers to',
    'sua-doi-bo-sung': 'amends',
    'thay-the': 'replaces',
    'bai-bo': 'repeals',
    'dinh-chinh': 'corrects',
    'huong-dan': 'guides',
  },
  citedIn: 'Where it is cited',
  citedBy: 'Cited by',
  citedByNone: 'No other notice on this site cites this one yet.',
  allCiting: (name: string): string => `All places that cite ${name}`,
  inThisNotice: 'Cited documents',
  places: 'Places',
  all: 'All',
  allFiltered: 'All cited documents, by type, issuer and year',
  byType: 'By type',
  byIssuer: 'By issuer',
  byYear: 'By year',
  byState: 'By state',
  yearUnknown: 'Year unknown',
  issuerUnknown: 'Issuer unknown',
  filter: 'Filter',
  filterText: 'Number, name or agency',
  filterNone: 'No document fits. Take filters away.',
  follow: 'Save this list to follow it',
  filterFailed: 'The list could not be loaded. Use the links below.',
  clear: 'Clear',
  documents: (count: number): string => counted(count, 'document'),
  shown: (shown: number, count: number): string =>
    shown < count
      ? `${counted(count, 'document')}, the first ${shown} shown.`
      : `${counted(count, 'document')}.`,
  partly: (count: number): string =>
    `Only ${counted(count, 'document')} looked through. Choose a year, type or issuer to look through all.`,
  citations: (count: number, notices: number): string =>
    `${counted(count, 'citation')} in ${counted(notices, 'notice')}`,
  part: (part: NamedPart): string => partName(part, 'issued', () => 'day of issue unknown'),
  newestOf: (shown: number): string => `The newest ${counted(shown, 'document')}. All, by year of issue:`,
  firstOf: (shown: number, all: number): string =>
    `The newest ${shown} of ${counted(all, 'document')}. All, by day of issue:`,
  wantedTitle: 'Documents wanted',
  wantedIntro:
    'Documents that notices lean on, that are not published here and whose official address is not known. Those that most notices cite come first.',
  wantedCount: (shown: number, all: number): string =>
    shown < all
      ? `${counted(all, 'document')}, ${printCount(shown)} of them below.`
      : `${counted(all, 'document')}.`,
  wantedNone: 'Every cited document is here, or has an official address.',
  wantedHow: (isReported: boolean): string =>
    [
      'Do you know where one of them is?',
      ...(isReported
        ? [
            'Open its page, press “Report a fault on this page” at the foot, and send the official address or a copy.',
          ]
        : []),
      'Whoever publishes here writes the official address into the line `url` of the document in the registry (`registry/documents/`).',
    ].join(' '),
  page: (page: number): string => `Page ${page}`,
  firstPage: (of: number): string => `Page 1 of ${of}`,
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  newer: 'Newer',
  older: 'Older',
  footnote: (number: number): string => `footnote ${number}`,
} as const;
