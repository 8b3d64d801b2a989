import { saveFile } from '../save-file.ts';
import { pathInSite } from '../site-path.ts';
import { makeSavedPage } from './saved-page.ts';

/**
 * Hand the notice to the reader's downloads as one file. It is made from the page as its host sends it, not as scripts left it:
 * what that tells a reader without scripts is true on any day.
 * @throws {Error} where the page or one of its styles does not come
 */
export async function saveNotice(): Promise<void> {
  const page = new DOMParser().parseFromString(await read(location.pathname), 'text/html');
  const sheets = page.querySelectorAll<HTMLElement>('style, link[rel=stylesheet]');
  const styles = await Promise.all(
    [...sheets].map((sheet) => {
      const address = sheet.getAttribute('href');
      return address === null ? (sheet.textContent ?? '') : read(address);
    }),
  );
  const address = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const text = makeSavedPage(page, { address, day, styles: styles.join('\n') });
  const name = (pathInSite(new URL(address)) ?? '').split('/').filter(Boolean).slice(1).join('-');
  saveFile(new Blob([text], { type: 'text/html' }), `${name}.html`);
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return answer.text();
}
