import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import { changesOf } from '../corpus/history/changes.ts';
import { changesFeedFile } from '../exports/feeds/changes-feed.ts';
import { vietnamese } from '../i18n/vi/index.ts';
import { versionWords as words } from '../i18n/vi/notice/versions.ts';
import { CHANGES, noticeAddress, versionAddress } from '../model/addresses/address.ts';
import { type VersionRow, versionRow } from './ledger-page.ts';
import type { Link } from './lists/link.ts';
import { datedList, type PagerView } from './lists/list-pages.ts';
import type { PageHead } from './lists/page-head.ts';
import { datedPageEnd } from './lists/page-titles.ts';
import { noticeLabels } from './subjects/subjects.ts';

/** A page of what changed in notices, newest first. */
export interface ChangesPageView {
  head: PageHead;
  feed: Link;
  rows: readonly (VersionRow & {
    notice: Link;
    /** What differs from the version before; absent where the notice was taken off. */
    compared?: Link;
  })[];
  pager?: PagerView;
}

/** What one page of changes is drawn from. */
export function changesDrawnFrom(
  corpus: Corpus,
  { page: parameter }: { page: string | undefined },
): DrawnFrom {
  const { rows, pager } = datedList(vietnamese, changesOf(corpus), parameter, CHANGES);
  return {
    notices: rows.map(({ notice }) => notice),
    documents: rows.flatMap(({ act }) => act ?? []),
    rest: ['changes', rows, pager],
  };
}

/** One page of what changed. */
export function changesPage(
  corpus: Corpus,
  { page: parameter }: { page: string | undefined },
): ChangesPageView {
  const { rows, page, pager } = datedList(vietnamese, changesOf(corpus), parameter, CHANGES);
  const feed = `${CHANGES}${changesFeedFile(undefined)}`;
  return {
    head: {
      title: words.changes,
      titleEnd: datedPageEnd(vietnamese, page),
      description: words.changesDescription,
      followed: [{ href: feed, type: 'application/atom+xml', title: words.feed }],
    },
    feed: { href: feed, text: words.feed },
    rows: rows.map((change) => {
      const { notice, version } = change;
      const label = noticeLabels(vietnamese, corpus).get(notice);
      return {
        ...versionRow(change, corpus),
        notice: { href: noticeAddress(notice), text: label ?? notice },
        ...(label !== undefined && {
          compared: {
            href: versionAddress(notice, `${version - 1}-${version}`),
            text: words.compare(version - 1, version),
          },
        }),
      };
    }),
    ...(pager && { pager }),
  };
}
