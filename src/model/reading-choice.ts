/**
 * What a reader chose of how pages look: the classes of `<html>` (src/styles/tokens.css) by what is asked. The first of
 * each is the machine's own and has no class. Kept in the reader's browser alone.
 */
export const READING_CHOICES = {
  size: ['', 'chu-lon', 'chu-rat-lon', 'chu-gap-doi'],
  ground: ['', 'nen-sang', 'nen-toi'],
} as const;

/** What it is kept under in the browser: the classes, divided by blanks. */
export const READING_KEY = 'cach-doc';

/**
 * Stands in the head of every page, so that nothing is painted twice, and runs again where a browser shows a page as it
 * was left. A browser that keeps nothing shows the page as its machine has it.
 */
export const KEEP_READING = `(f=>{f();addEventListener('pageshow',f)})(()=>{try{document.documentElement.className=localStorage['${READING_KEY}']||''}catch{}})`;
