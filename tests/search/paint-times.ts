import { startReader } from '../browser/browser.ts';
import type { JudgedQuery } from './judged-queries.ts';

/** Between two queries, in milliseconds. */
const LOOKING = 300;

/** How long a reader waits from the query to the painted results, in milliseconds, by quartile. */
export async function paintTimes(site: string, queries: readonly JudgedQuery[]) {
  const reader = await startReader(site);
  try {
    const page = await reader.open('/tim-kiem/');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times: number[] = [];
    for (const { query } of queries.filter(({ filters }) => filters === undefined)) {
      const time = await page.evaluate(
        (text) =>
          new Promise<number>((done) => {
            const list = document.querySelector('[data-results]');
            const input = document.querySelector<HTMLInputElement>('main input[name=q]');
            if (!list || !input) return done(Number.NaN);
            list.replaceChildren();
            const start = performance.now();
            const observer = new MutationObserver(() => {
              if (list.children.length === 0) return;
              observer.disconnect();
              // Two frames on, what was written has been painted.
              requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
            });
            observer.observe(list, { childList: true });
            setTimeout(() => done(Number.NaN), 20_000);
            input.value = text;
            input.form?.requestSubmit();
          }),
        query,
      );
      times.push(time);
      // The rest of the page comes after the first results; a reader looks at it before asking again.
      await page.waitForTimeout(LOOKING);
    }
    const [first = 0, ...later] = times;
    const sorted = later.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
    const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    return [
      {
        first: Math.round(first),
        'later median': at(0.5),
        'later 75 %': at(0.75),
        'later 95 %': at(0.95),
        unanswered: later.length - sorted.length,
      },
    ];
  } finally {
    await reader.close();
  }
}
