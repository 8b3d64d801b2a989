import { stringify } from 'yaml';
import { slugOf } from '../../model/addresses/slug.ts';

/** The few facts that a new notice starts from; what the document does not say is left out. */
export interface NoticeFacts {
  title: string;
  subject: string;
  number?: string;
  /** Day of issue, `2042-05-02`. */
  issued?: string;
  /** Slug of `registry/agencies.yaml`. */
  issuer: string;
  /** Day of the inspection or meeting; needed where there is no day of issue. */
  on?: string;
  /** Slug of `registry/places.yaml`; left out where it concerns no place more than another. */
  place?: string;
  programme?: string;
  /** Left out where a body concluded. */
  concludedBy?: { name: string; position: string };
  signer: { name: string; authority: readonly string[] };
  source?: { file: string; sha256: string };
}

/** Year a notice is filed under: of its issue, or of the inspection while the issue is unknown. */
export function noticeYear({ issued, on }: Pick<NoticeFacts, 'issued' | 'on'>): string {
  return (issued ?? on ?? '').slice(0, 4);
}

/** Name of the file and last part of the address: number and issuer, or occasion, place and day without a number. */
export function noticeName({
  number,
  issuer,
  issued,
  on,
  place,
}: Pick<NoticeFacts, 'number' | 'issuer' | 'issued' | 'on' | 'place'>): string {
  if (number === undefined) return ['ket-luan', place, on ?? issued].filter(Boolean).join('-');
  const own = slugOf(number);
  // `12-tb-ubnd` and `ubnd-tinh-mau` share the agency's letters: print them once.
  const head = issuer.split('-')[0] ?? '';
  return own.endsWith(`-${head}`) ? own.slice(0, -head.length) + issuer : `${own}-${issuer}`;
}

/**
 * A notice that holds all that the facts say and waits for the official words: the frontmatter and the signature.
 * The check refuses it until the text is there.
 */
export function noticeSkeleton(facts: NoticeFacts): string {
  const { on, place, programme, concludedBy, signer, source, ...rest } = facts;
  const declared = {
    title: rest.title,
    subject: rest.subject,
    number: rest.number,
    issued: rest.issued,
    issuer: rest.issuer,
    inspection: on || place || programme ? { on, place, programme } : undefined,
    concludedBy,
    signer,
    source,
  };
  const frontmatter = stringify(declared, { lineWidth: 0, version: '1.1', defaultKeyType: 'PLAIN' });
  const signature = [...signer.authority, signer.name].map(escapeLine).join('\n\n');
  return `---\n${frontmatter}---\n\n<Signature>\n\n${signature}\n\n</Signature>\n`;
}

/** What Markdown and MDX would read as something else than letters. */
function escapeLine(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<>{}#~|&]/g, '\\$&')
      // `A:\_` would look like a path whose backslash is lost.
      .replace(/:(?=\\(?!\\))/g, '&#58;')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^[-+]/, '\\$&')
  );
}
