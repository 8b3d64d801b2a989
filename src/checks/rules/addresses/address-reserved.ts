import { addressesOf } from '../../../corpus/addresses/addresses.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import { DOCUMENT_FACETS } from '../../../corpus/documents/document-facets.ts';
import { documentEntryAddress, PAGES } from '../../../model/addresses/address.ts';
import { LONGEST_SLUG } from '../../../model/addresses/slug-schema.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Names that the site's own pages have beside notices and documents: later pages of lists, facets. */
const LIST_PAGE = /^trang-\d+$/;
const FACETS: ReadonlySet<string> = new Set(DOCUMENT_FACETS);

/** Notices and documents whose address the site needs for a page of its own, and names too long for a file. */
export function addressReserved(corpus: Corpus): Diagnostic[] {
  const notices = corpus.notices.filter(({ slug }) => LIST_PAGE.test(slug));
  const documents = [...corpus.documents.values()].filter(
    ({ id }) => LIST_PAGE.test(id) || FACETS.has(id) || documentEntryAddress(id) === PAGES.wanted,
  );
  const long = [...addressesOf(corpus).keys()].filter((path) =>
    path.split('/').some((part) => part.length > LONGEST_SLUG),
  );
  return [
    ...notices.map(({ file, slug }) => reserved(file, slug)),
    ...documents.map(({ id }) => reserved(`registry/documents/${id}.yaml`, id)),
    ...long.map(
      (path): Diagnostic => ({
        check: 'address/too-long',
        severity: 'error',
        file: '',
        message: `Địa chỉ \`${path.slice(0, 80)}…\` có phần dài quá ${LONGEST_SLUG} chữ: không hệ thống nào ghi được tệp ấy.`,
        hint: 'Ghi văn bản hay tên ấy vào danh mục với mã ngắn hơn.',
      }),
    ),
  ];
}

function reserved(file: string, name: string): Diagnostic {
  return {
    check: 'address/reserved',
    severity: 'error',
    file,
    message: `Tên \`${name}\` dành cho trang của chính danh sách: hai trang sẽ tranh nhau một địa chỉ.`,
    hint: 'Đổi tên tệp, ví dụ theo số và cơ quan.',
  };
}
