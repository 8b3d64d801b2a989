import type { Reference } from './quoted-reference.ts';

/**
 * What reference managers read in the head of a page: Highwire Press tags, by which Zotero takes a notice for a report with
 * its institution and number, and Dublin Core for others. Unknown facts are left out.
 * @returns pairs of a name and a content of `<meta>`
 */
export function headFacts({ title, number, issued, issuer, address, type }: Reference): [string, string][] {
  const facts: [string, string | undefined][] = [
    ['citation_title', title],
    // An institution is no first and last name: Zotero splits at blanks, unless a comma says that all before is one name.
    ['citation_author', issuer && `${issuer},`],
    ['citation_technical_report_institution', issuer],
    ['citation_technical_report_number', number],
    ['citation_publication_date', issued?.replaceAll('-', '/')],
    ['citation_language', 'vi'],
    ['citation_public_url', address],
    ['DC.title', title],
    ['DC.publisher', issuer],
    ['DC.type', type],
    ['DC.identifier', number],
    ['DC.date', issued],
    ['DC.language', 'vi'],
  ];
  return facts.flatMap(([name, content]): [string, string][] =>
    content === undefined ? [] : [[name, content]],
  );
}
