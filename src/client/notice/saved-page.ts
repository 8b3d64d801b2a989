import { savedWords as words } from '../../i18n/vi/notice/save.ts';
import { printIsoDay } from '../../model/time/calendar-day.ts';
import { element } from '../element.ts';

/** What a file has no use for: ways about the site, and what only a script answers. */
const LEFT_OUT = [
  'script',
  'button',
  '.skip',
  '.site-header',
  '.site-footer nav',
  '#quote',
  '.scripted',
  '.metric-chart :is(.tools, .embed, .spoken)',
  '.versions [role]',
  'link:is([rel=preload], [rel=icon], [rel=search], [rel=stylesheet])',
  'style',
  'meta[http-equiv]',
].join();

/** Nothing is asked for, and no script runs, whatever the file holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What is saved, and when. */
export interface SavedFacts {
  /** Address at which the page is published. */
  address: string;
  /** The day of saving, `2042-05-12`. */
  day: string;
  /** The styles of the page, in their order. */
  styles: string;
}

/**
 * Make of the page of a notice, as its host sends it, a page that needs nothing else: the styles stand in it, its links lead to
 * the site, and it says what it is a copy of. Its official words, notes and charts stay as they are.
 * @param page the page; it is changed
 */
export function makeSavedPage(page: Document, { address, day, styles }: SavedFacts): string {
  const stamp = page.querySelector('.print-end > p:last-child')?.textContent ?? '';
  for (const asked of page.querySelectorAll('[data-quote], [data-save]')) asked.closest('li')?.remove();
  for (const part of page.querySelectorAll(LEFT_OUT)) part.remove();
  for (const name of ['href', 'src'])
    for (const link of page.querySelectorAll(`[${name}]`)) {
      const to = link.getAttribute(name) ?? '';
      // A permanent address is that of the site; other ways within the page stay in the file.
      if (!to.startsWith('#') || link.matches('.permalink'))
        link.setAttribute(name, new URL(to, address).href);
    }
  page.head.prepend(page.head.querySelector('meta[charset]') ?? '');
  page.head.append(
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    // Else some browsers look for one.
    element('link', { rel: 'icon', href: 'data:,' }),
    element('style', {}, [withoutFiles(styles)]),
  );
  for (const table of page.querySelectorAll('.metric-chart summary')) table.textContent = words.table;
  const saved = (rest: string): HTMLElement =>
    element('p', {}, [
      words.savedOn,
      element('time', { datetime: day }, [printIsoDay(day)]),
      words.of,
      element('a', { href: address }, [address]),
      rest,
    ]);
  // On screen above the notice, where the head of the site was; on paper behind it.
  page.body.prepend(
    element('header', { class: 'site-header' }, [
      element('div', { class: 'wrap' }, [saved(words.may(stamp))]),
    ]),
  );
  page.querySelector('.print-end')?.append(saved('.'));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/** Styles that ask for no file: typefaces are those of the device, and what waits for a script is as without one. */
function withoutFiles(styles: string): string {
  return styles
    .replace(/@font-face\s*\{[^}]*\burl\((?!["']?data:)[^}]*\}/g, '')
    .replace(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(width < 0)')
    .replace(/\(\s*scripting\s*:\s*none\s*\)/g, '(width >= 0)');
}
