import { addressesOf } from '../../../corpus/addresses/addresses.ts';
import { anchorSuccessors } from '../../../corpus/addresses/anchor-successors.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import { noticeAddress } from '../../../model/addresses/address.ts';
import { followRedirects } from '../../../model/addresses/published-addresses.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Addresses and anchors that were published and would now be gone; redirects that lead nowhere or hide a page. */
export function addressLost(corpus: Corpus): Diagnostic[] {
  const { pages, redirects } = corpus.published;
  if (pages.size === 0 && redirects.size === 0) return [];
  const addresses = addressesOf(corpus);
  const now = new Map([...addresses].map(([path, anchors]) => [path, new Set(anchors)]));
  const isThere = (address: string): boolean => {
    const [path = '', anchor] = followRedirects(address, redirects).split('#');
    const anchors = now.get(path);
    return anchors !== undefined && (anchor === undefined || anchors.has(anchor));
  };
  const successors = new Map<string, string>();
  const removed = new Set(corpus.removed?.map(({ id }) => noticeAddress(id)));
  const lost = [...pages].flatMap(([path, anchors]) => {
    if (!isThere(path)) return [path];
    // What was taken off has no places any more; its page says so.
    if (removed.has(followRedirects(path, redirects))) return [];
    const gone = anchors.filter((anchor) => !isThere(`${path}#${anchor}`));
    if (gone.length === 0) return [];
    const page = followRedirects(path, redirects);
    const found = anchorSuccessors(anchors, addresses.get(page) ?? []);
    for (const anchor of gone) {
      const successor = found.get(anchor);
      if (successor !== undefined) successors.set(`${path}#${anchor}`, `${page}#${successor}`);
    }
    return gone.map((anchor) => `${path}#${anchor}`);
  });
  // A host cannot redirect an anchor; the page answers for it by carrying it still, so it must be the same page.
  const leavesItsPage = (from: string): boolean => {
    const pageOf = (address: string): string | undefined => address.split('#')[0];
    const target = followRedirects(from, redirects);
    return (
      from.includes('#') &&
      (!target.includes('#') || pageOf(target) !== pageOf(followRedirects(pageOf(from) ?? '', redirects)))
    );
  };
  const hidden = [...redirects.keys()].filter((from) => {
    const [page = '', anchor] = from.split('#');
    return anchor === undefined ? now.has(page) : now.get(page)?.has(anchor);
  });
  const astray = [...redirects.keys()].filter((from) => !isThere(from) || leavesItsPage(from));
  return [
    ...lost.map(
      (address): Diagnostic => ({
        check: 'address/lost',
        severity: 'error',
        file: 'addresses',
        message: `Địa chỉ đã đăng \`${address}\` sẽ mất.`,
        hint: hintFor(address, successors.get(address)),
      }),
    ),
    ...hidden.map(
      (from): Diagnostic => ({
        check: 'address/hidden',
        severity: 'error',
        file: 'redirects.yaml',
        message: `\`${from}\` đang có nội dung: chuyển nó đi thì nội dung ấy không ai đọc được.`,
        hint: 'Xoá dòng ấy.',
      }),
    ),
    ...astray
      .filter((from) => !lost.includes(from))
      .map(
        (from): Diagnostic => ({
          check: 'address/astray',
          severity: 'error',
          file: 'redirects.yaml',
          message: `\`${from}\` chuyển đến \`${redirects.get(from)}\`: nơi ấy không có gì, hoặc ở trang khác mà chỗ trong trang không theo được.`,
          hint: 'Sửa địa chỉ mới, hoặc xoá dòng ấy nếu địa chỉ cũ chưa từng được đăng.',
        }),
      ),
  ];
}

/** The line to paste; the new address is proposed where the order of the blocks tells it, and an editor compares. */
function hintFor(address: string, successor: string | undefined): string {
  return successor === undefined
    ? `Khôi phục nó, hoặc thêm vào redirects.yaml: \`${address}: <địa chỉ mới>\`.`
    : `Đoạn ấy nay có lẽ là \`#${successor.split('#')[1]}\`. So lại, rồi dán dòng này vào redirects.yaml: \`${address}: ${successor}\`.`;
}
