import { addressesOf } from '../../../corpus/addresses/addresses.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** New addresses that the committed list does not hold yet, so that nobody would notice their loss. */
export function addressUnlisted(corpus: Corpus): Diagnostic[] {
  const { pages } = corpus.published;
  // A folder without a list promises nothing yet.
  if (pages.size === 0) return [];
  const unlisted = [...addressesOf(corpus)].flatMap(([path, anchors]) => {
    const listed = pages.get(path);
    if (!listed) return [path];
    const known = new Set(listed);
    return anchors.filter((anchor) => !known.has(anchor)).map((anchor) => `${path}#${anchor}`);
  });
  const [first] = unlisted;
  if (first === undefined) return [];
  return [
    {
      check: 'address/unlisted',
      severity: 'warning',
      file: 'addresses',
      message: `${unlisted.length} địa chỉ mới chưa được ghi vào danh sách, đầu tiên là \`${first}\`.`,
      hint: 'Chạy `npm run addresses` rồi lưu cùng nội dung: từ đó các địa chỉ ấy không bao giờ mất.',
    },
  ];
}
