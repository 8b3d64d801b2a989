import type { Reference } from '../../exports/notice/quoted-reference.ts';
import { quoteWords as words } from '../../i18n/vi/notice/quote.ts';

/** Anchor of the head of the page: it stands for the whole notice. */
const WHOLE = 'thong-bao';

let open: ((permalink: HTMLAnchorElement) => Promise<void>) | undefined;

/**
 * Copy how to cite the passage of a `.permalink`, with its address: "điểm a mục 1.1 phần II, Thông báo …"; the panel that
 * says so offers the other forms. Without JavaScript it is a plain link.
 */
export async function quote(permalink: HTMLAnchorElement): Promise<void> {
  open ??= panelOf(document);
  await open?.(permalink);
}

function panelOf(page: Document): typeof open {
  const panel = page.querySelector<HTMLElement>('#quote');
  const announce = page.querySelector('#announce');
  const article = page.querySelector<HTMLElement>('[data-reference]');
  if (!panel || !announce || !article) return undefined;
  const whole = JSON.parse(article.dataset['reference'] ?? '{}') as Reference;
  let link: HTMLAnchorElement | undefined;

  const copy = async (form: string): Promise<void> => {
    if (!link) return;
    const reference = await referenceTo(link, whole);
    const name = words.forms.find(([key]) => key === form)?.[1] ?? form;
    const isCopied = await textIn(form, reference, article.dataset['short'] ?? '')
      .then((text) => navigator.clipboard.writeText(text))
      .then(() => true)
      .catch(() => false);
    link.classList.toggle('is-copied', isCopied);
    const what = reference.passage ?? words.wholeNotice;
    announce.textContent = isCopied ? words.copied(name.toLowerCase(), what) : words.failed;
  };
  const close = (): void => {
    if (panel.hidden) return;
    panel.hidden = true;
    link?.classList.remove('is-copied');
    link?.focus();
    link = undefined;
  };

  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['form']) void copy(button.dataset['form']);
    else if (button) close();
  });
  page.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  return async (permalink) => {
    history.replaceState(null, '', permalink.hash);
    link?.classList.remove('is-copied');
    link = permalink;
    panel.hidden = false;
    await copy('citation');
    panel.querySelector('button')?.focus();
  };
}

/** The passage a control belongs to; addresses are those of the site being read. */
async function referenceTo(link: HTMLAnchorElement, whole: Reference): Promise<Reference> {
  const here = { ...whole, address: location.origin + location.pathname };
  const anchor = link.hash.slice(1);
  if (anchor === WHOLE) return here;
  const { toPassage } = await import('../../exports/notice/quoted-reference.ts');
  const reference = link.getAttribute('aria-label')?.replace(/^[^:]*: /, '') ?? anchor;
  return toPassage(here, { anchor, reference });
}

/** The text directive for the passage of an anchor; none for the whole notice. */
async function wordsAt(hash: string): Promise<string> {
  const passage = document.getElementById(decodeURIComponent(hash.slice(1)));
  return passage ? (await import('./text-fragment.ts')).fragmentOf(passage) : '';
}

async function textIn(form: string, reference: Reference, shortPath: string): Promise<string> {
  switch (form) {
    case 'citation':
      return `${reference.citation}\n${reference.address}`;
    case 'words':
      return reference.address + (await wordsAt(new URL(reference.address).hash));
    case 'short':
      return `${location.origin}${shortPath}${new URL(reference.address).hash}`;
    case 'bibtex':
      return (await import('../../exports/notice/bibtex.ts')).bibtex(reference);
    case 'ris':
      return (await import('../../exports/notice/ris.ts')).ris(reference);
    case 'csl':
      return (await import('../../exports/notice/csl-json.ts')).cslJson(reference);
    default:
      return reference.address;
  }
}
