import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notice } from '../../model/notice.ts';

/**
 * Declared facts that the official words do not hold: a name or a programme that someone retyped wrongly. It asks one
 * notice alone, so that it is held when the notice is parsed and its body is at hand.
 */
export function factNotInText(notice: Notice): Diagnostic[] {
  const texts = [notice.subject, ...notice.body.blocks.map(({ text }) => text)];
  // Nearly every fact stands within one block; to join them all costs as much as the other rules together.
  const isThere = (fact: string): boolean =>
    texts.some((text) => text.includes(fact)) || texts.join('\n').includes(fact);
  const facts: readonly [string, string | undefined][] = [
    ['concludedBy.name', notice.concludedBy?.name],
    ['concludedBy.position', notice.concludedBy?.position],
    ['inspection.programme', notice.inspection.programme],
    ...signatureFacts('signer', notice.signer),
    ...notice.cosigners.flatMap((cosigner) => signatureFacts('cosigners', cosigner)),
  ];
  return facts
    .filter(([, fact]) => fact !== undefined && !isThere(fact))
    .map(([name, fact]) => ({
      check: 'fact/not-in-text',
      severity: 'error',
      file: notice.file,
      position: { line: 1, column: 1 },
      message: `Mục \`${name}\` ghi «${fact}» nhưng văn bản không có chữ ấy.`,
      hint: 'Chép lại đúng từng chữ như trong văn bản.',
    }));
}

function signatureFacts(field: string, { name, authority }: Notice['signer']): [string, string][] {
  return [
    [`${field}.name`, name],
    ...authority.map((line): [string, string] => [`${field}.authority`, line]),
  ];
}
