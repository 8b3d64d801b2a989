import type { NoticeJson } from '../../exports/notice/notice-json.ts';
import { noticeRowInWords } from '../../i18n/notice-row.ts';
import { compareWords as words } from '../../i18n/vi/compare-page.ts';
import { noticeListWords as noticeList } from '../../i18n/vi/lists/notice-list.ts';
import { comparisonWords } from '../../i18n/vi/notice/comparison.ts';
import { noticeFileAddress, PAGES } from '../../model/addresses/address.ts';
import { noticeIdIn } from '../../model/addresses/notice-id.ts';
import type { NoticeSummary } from '../../model/notice-summary.ts';
import { shortSubject } from '../../model/subject-parts.ts';
import { element } from '../element.ts';
import { sitePath } from '../site-path.ts';

const MOST_FOUND = 8;

type SideName = 'a' | 'b';

/** The parts of one side of the page. */
interface Side {
  name: SideName;
  input: HTMLInputElement;
  chosen: HTMLElement;
  told: HTMLElement;
  found: HTMLElement;
}

/**
 * Two notices are chosen and compared. The address holds the choice (`?a=2042/mot&b=2042/hai`), so that it can be sent and gone
 * back to; what is chosen leads there as a link does.
 */
class CompareNoticesElement extends HTMLElement {
  connectedCallback(): void {
    const compared = this.querySelector<HTMLElement>('.compared');
    const [a, b] = (['a', 'b'] as const).map((name) => this.#side(name));
    if (!a || !b || !compared) return;
    void this.#open(a, b, compared);
  }

  #side(name: SideName): Side | undefined {
    const form = this.querySelector<HTMLFormElement>(`[data-side=${name}]`);
    const part = (part: string): HTMLElement | null => form?.querySelector<HTMLElement>(part) ?? null;
    const [input, chosen, told, found] = [
      form?.querySelector('input'),
      part('.chosen'),
      part('.told'),
      part('.found'),
    ];
    return input && chosen && told && found ? { name, input, chosen, told, found } : undefined;
  }

  async #open(a: Side, b: Side, compared: HTMLElement): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const [first, second] = await Promise.all(
      [a, b].map(async (side) => {
        const typed = asked.get(side.name)?.trim() ?? '';
        side.input.value = typed;
        return choose(side, typed);
      }),
    );
    for (const [side, own, other] of [
      [a, first, second],
      [b, second, first],
    ] as const) {
      // What stands on the other side goes with a form that is sent.
      if (other) side.input.form?.append(hidden(side.name === 'a' ? 'b' : 'a', other.id));
      if (own) showChosen(side, own, other);
      else offer(side, other);
    }
    if (!first || !second) return;
    if (first.id === second.id) {
      compared.replaceChildren(element('p', {}, [words.same]));
      return;
    }
    try {
      const { drawComparison } = await import('./draw-comparison.ts');
      compared.replaceChildren(...drawComparison(first, second));
    } catch {
      compared.replaceChildren(element('p', {}, [words.failed]));
    }
  }
}

/** The notice that an address names; what is no address is words to look for. Says where there is none at an address. */
async function choose(side: Side, typed: string): Promise<NoticeJson | undefined> {
  const id = noticeIdIn(typed);
  if (id === undefined) return undefined;
  side.told.textContent = words.loading;
  try {
    const answer = await fetch(sitePath(noticeFileAddress(id, 'json')));
    side.told.textContent = answer.ok ? '' : answer.status === 404 ? words.unknown(id) : words.failed;
    return answer.ok ? ((await answer.json()) as NoticeJson) : undefined;
  } catch {
    side.told.textContent = words.failed;
    return undefined;
  }
}

function showChosen({ name, input, chosen }: Side, notice: NoticeJson, other?: NoticeJson): void {
  const rest = other ? addressWith(name === 'a' ? 'b' : 'a', other.id) : sitePath(PAGES.compare);
  input.hidden = true;
  chosen.hidden = false;
  chosen.replaceChildren(
    `${words.chosen}: ${comparisonWords.name(notice.number, notice.day, notice.issued !== null)} `,
    element('span', {}, [shortSubject(notice.subject)]),
    element('a', { href: rest }, [words.change]),
  );
}

/** Look for what is typed; before anything is, show the notices on the place of the other side. */
function offer(side: Side, other: NoticeJson | undefined): void {
  const { input, told, found } = side;
  let asked = 0;
  const look = async (): Promise<void> => {
    const run = ++asked;
    const typed = input.value.trim();
    const place = other?.inspection.place;
    const isId = noticeIdIn(typed) !== undefined;
    const question = typed !== '' ? { q: typed } : place ? { 'dia-ban': place.id } : undefined;
    if (isId || !question) {
      found.replaceChildren();
      return;
    }
    try {
      const { findNotices } = await import('./find-notices.ts');
      const { notices, partly } = await findNotices(question);
      if (run !== asked) return;
      const others = notices.filter(({ href }) => noticeIdIn(href) !== other?.id);
      const shown = others.slice(0, MOST_FOUND);
      const count =
        shown.length === 0 ? (typed === '' ? '' : words.none) : words.found(shown.length, others.length);
      told.textContent = [
        typed === '' && place && shown.length > 0 && `${words.samePlace(place.name)}: ${count}`,
        typed !== '' && count,
        partly !== undefined && words.partly(partly),
      ]
        .filter(Boolean)
        .join(' ');
      found.replaceChildren(...shown.map((notice) => choice(side.name, notice, other)));
    } catch {
      if (run === asked) told.textContent = words.failed;
    }
  };
  input.addEventListener('input', () => void look());
  input.form?.addEventListener('submit', (event) => {
    // An address is opened; words are looked for here.
    if (noticeIdIn(input.value) !== undefined) return;
    event.preventDefault();
    void look();
  });
  if (side.told.textContent === '') void look();
}

/** A notice that was found: the way to the page on which it is chosen. */
function choice(name: SideName, notice: NoticeSummary, other?: NoticeJson): HTMLElement {
  const { name: names } = noticeRowInWords({ words: { noticeList }, official: (text) => text }, notice);
  const id = noticeIdIn(notice.href) ?? '';
  const to = other
    ? `${addressWith(name, id)}&${name === 'a' ? 'b' : 'a'}=${other.id}`
    : addressWith(name, id);
  return element('li', {}, [
    element('a', { href: to }, [names.join(' · ')]),
    element('span', {}, [shortSubject(notice.subject)]),
  ]);
}

function addressWith(name: SideName, id: string): string {
  return `${sitePath(PAGES.compare)}?${name}=${id}`;
}

function hidden(name: SideName, value: string): HTMLElement {
  return element('input', { type: 'hidden', name, value });
}

customElements.define('compare-notices', CompareNoticesElement);
