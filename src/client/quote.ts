import type { Reference } from '../exports/quoted-reference.ts';
import { quoteWords as words } from '../i18n/quote.ts';

/** Anchor of the head of the page: it stands for the whole notice. */
const WHOLE = 'thong-bao';

/**
 * Each `.permalink` copies how to cite its passage, with its address: "điểm a mục 1.1 phần II, Thông báo …"; the panel
 * that says so offers the other forms. Without JavaScript it is a plain link.
 */
export function offerQuotes(): void {
  const panel = document.querySelector<HTMLElement>('#quote');
  const announce = document.querySelector('#announce');
  const article = document.querySelector<HTMLElement>('[data-reference]');
  if (!panel || !announce || !article) return;
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

  document.addEventListener('click', async (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const permalink = event.target.closest<HTMLAnchorElement>('a.permalink, a[data-quote]');
    if (!permalink) return;
    event.preventDefault();
    history.replaceState(null, '', permalink.hash);
    link?.classList.remove('is-copied');
    link = permalink;
    panel.hidden = false;
    await copy('citation');
    panel.querySelector('button')?.focus();
  });
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['form']) void copy(button.dataset['form']);
    else if (button) close();
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
}

/** The passage a control belongs to; addresses are those of the site being read. */
async function referenceTo(link: HTMLAnchorElement, whole: Reference): Promise<Reference> {
  const here = { ...whole, address: location.origin + location.pathname };
  const anchor = link.hash.slice(1);
  if (anchor === WHOLE) return here;
  const { toPassage } = await import('../exports/quoted-reference.ts');
  const reference = link.getAttribute('aria-label')?.replace(/^[^:]*: /, '') ?? anchor;
  return toPassage(here, { anchor, reference });
}

async function textIn(form: string, reference: Reference, shortPath: string): Promise<string> {
  switch (form) {
    case 'citation':
      return `${reference.citation}\n${reference.address}`;
    case 'short':
      return `${location.origin}${shortPath}${new URL(reference.address).hash}`;
    case 'bibtex':
      return (await import('../exports/bibtex.ts')).bibtex(reference);
    case 'ris':
      return (await import('../exports/ris.ts')).ris(reference);
    case 'csl':
      return (await import('../exports/csl-json.ts')).cslJson(reference);
    default:
      return reference.address;
  }
}
