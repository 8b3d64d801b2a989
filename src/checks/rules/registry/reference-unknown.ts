import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/text/nearest.ts';

/** Slugs that lead nowhere: of a `<Cite>`, of a relation, of the notice that holds a document, of an issuer. */
export function referenceUnknown({ notices, documents, registry }: Corpus): Diagnostic[] {
  const ofCites = notices.flatMap((notice) =>
    notice.citations.flatMap((citation): Diagnostic[] => {
      const { settled, position } = citation;
      if (settled === undefined || documents.has(settled)) return [];
      return [unknown(notice.file, position, `Chưa có văn bản \`${settled}\``, settled, documents.keys())];
    }),
  );
  const held = new Set(notices.map(({ id }) => id));
  const ofEntries = [...registry.documents.values()].flatMap((document): Diagnostic[] => {
    const file = `registry/documents/${document.id}.yaml`;
    const at = (path: string) =>
      registry.positions?.get(`documents.${document.id}.${path}`) ?? { line: 1, column: 1 };
    const found: Diagnostic[] = [];
    for (const [index, { document: other }] of (document.relations ?? []).entries()) {
      if (!documents.has(other))
        found.push(
          unknown(
            file,
            at(`relations.${index}.document`),
            `Quan hệ dẫn tới văn bản chưa có \`${other}\``,
            other,
            documents.keys(),
          ),
        );
    }
    if (document.held !== undefined && !held.has(document.held))
      found.push(unknown(file, at('held'), `Không có thông báo \`${document.held}\``, document.held, held));
    if (document.issuer !== undefined && !registry.agencies.has(document.issuer))
      found.push(
        unknown(
          file,
          at('issuer'),
          `Chưa có cơ quan \`${document.issuer}\``,
          document.issuer,
          registry.agencies.keys(),
        ),
      );
    return found;
  });
  return [...ofCites, ...ofEntries];
}

function unknown(
  file: string,
  position: { line: number; column: number },
  message: string,
  slug: string,
  known: Iterable<string>,
): Diagnostic {
  const near = nearest(slug, known);
  return {
    check: 'reference/unknown',
    severity: 'error',
    file,
    position,
    message: `${message}.`,
    hint: near ? `Có phải bạn muốn viết \`${near}\`?` : 'Thêm mục ấy vào danh mục trong `registry/`.',
  };
}
