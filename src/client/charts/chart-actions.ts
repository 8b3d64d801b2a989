import { chartCsv } from '../../charts/chart-csv.ts';
import { chartFacts } from '../../charts/chart-facts.ts';
import { chartSummary } from '../../charts/chart-summary.ts';
import type { ChartColours } from '../../charts/drawing/colours.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import type { ChartWords } from '../../i18n/locale.ts';
import { saveFile } from '../save-file.ts';
import { sitePath } from '../site-path.ts';

/** What readers do with one chart of the page; loaded when they first ask for anything. */
export class ChartActions {
  readonly #host: HTMLElement;
  readonly #words: ChartWords;
  #leave: (() => void) | undefined;

  constructor(host: HTMLElement, spoken: { chartWords: ChartWords } | undefined) {
    this.#host = host;
    if (!spoken) throw new Error('no words');
    this.#words = spoken.chartWords;
  }

  /** Do what a button says: `explore`, `csv`, `png`, `svg` or `copy`. */
  async act(action: string | undefined): Promise<void> {
    try {
      if (action === 'explore') await this.#toggle();
      if (action === 'csv') await this.#saveCsv();
      if (action === 'png') await this.#savePng();
      if (action === 'svg') await this.#saveSvg();
      if (action === 'copy') await this.#copyCode();
    } catch {
      this.#say(this.#words.failed);
    }
  }

  async #saveCsv(): Promise<void> {
    const text = chartCsv(
      this.#words,
      await this.#chart(),
      (href) => new URL(sitePath(href), location.href).href,
    );
    saveFile(new Blob([text], { type: 'text/csv' }), `${this.#name}.csv`);
  }

  async #savePng(): Promise<void> {
    const { chartPng } = await import('./chart-png.ts');
    const chart = await this.#chart();
    saveFile(await chartPng(this.#words, chart, this.#credits(chart)), `${this.#name}.png`);
  }

  async #saveSvg(): Promise<void> {
    const [{ chartSvg }, { loadFont, measureText, wordsOf }] = await Promise.all([
      import('./chart-svg.ts'),
      import('./live-chart.ts'),
    ]);
    const chart = await this.#chart();
    const credits = this.#credits(chart);
    await loadFont([chart.title, chart.subtitle, ...credits, wordsOf(this.#words, chart)].join(' '));
    const svg = chartSvg(this.#words, chart, credits, measureText);
    saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${this.#name}.svg`);
  }

  /** What a picture says below the drawing. */
  #credits(chart: DrawnChart): string[] {
    return [chartFacts(this.#words, chart), this.#source, this.#words.ours, this.#address];
  }

  async #copyCode(): Promise<void> {
    const code = this.#host.querySelector('pre')?.textContent ?? '';
    await navigator.clipboard.writeText(code).then(
      () => this.#say(this.#words.copied),
      () => this.#say(this.#words.copyFailed),
    );
  }

  /** What is drawn; a page that has the chart in a page of its own as well leaves its data there. */
  async #chart(): Promise<DrawnChart> {
    const { embed } = this.#host.dataset;
    if (embed !== undefined && this.#host.dataset['chart'] === undefined)
      Object.assign(this.#host.dataset, await dataIn(embed));
    return JSON.parse(this.#host.dataset['chart'] ?? '') as DrawnChart;
  }

  /** Where the figures come from, once the data is there. */
  get #source(): string {
    return this.#host.dataset['source'] ?? '';
  }

  /** Address of the figure in the page it belongs to. */
  get #address(): string {
    return new URL(this.#host.dataset['page'] ?? '', location.href).href;
  }

  /** What a saved file is called: `hinh-1-<page>`. */
  get #name(): string {
    const { pathname, hash } = new URL(this.#address);
    return [hash.slice(1), pathname.split('/').filter(Boolean).at(-1)].filter(Boolean).join('-');
  }

  #say(text: string): void {
    const spoken = this.#host.querySelector('.spoken');
    if (spoken) spoken.textContent = text;
  }

  async #toggle(): Promise<void> {
    const button = this.#host.querySelector<HTMLElement>('button[data-action="explore"]');
    const drawing = this.#host.querySelector<HTMLElement>('.drawing');
    if (!button || !drawing) return;
    if (this.#leave) {
      this.#leave();
      return;
    }
    const leave = await this.#explore(button, drawing);
    button.textContent = this.#words.leave;
    button.setAttribute('aria-expanded', 'true');
    this.#leave = () => {
      leave();
      this.#leave = undefined;
      this.#say('');
      button.textContent = this.#words.explore;
      button.setAttribute('aria-expanded', 'false');
    };
  }

  /** Draw with Chart.js in place of the drawing; gives the way back. */
  async #explore(button: HTMLElement, drawing: HTMLElement): Promise<() => void> {
    const { drawLive, loadFont, wordsOf } = await import('./live-chart.ts');
    const chart = await this.#chart();
    await loadFont(wordsOf(this.#words, chart));
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    const width = drawing.clientWidth;
    drawing.classList.add('is-live');
    drawing.append(canvas);
    let at = -1;
    const tell = (index: number): void => {
      const row = chart.rows[index];
      if (!row || at === index) return;
      at = index;
      live.point(index);
      this.#say(`${row.label}: ${row.printed}`);
    };
    const live = drawLive(this.#words, canvas, chart, this.#colours(), width);
    const onPointer = (event: PointerEvent): void => {
      const row = live.rowAt(event);
      if (row !== undefined) tell(row);
    };
    canvas.addEventListener('pointermove', onPointer);
    canvas.addEventListener('pointerdown', onPointer);
    this.#say(`${chartSummary(this.#words, chart)} ${this.#words.keys}`);
    const onKey = (event: KeyboardEvent): void => {
      const last = chart.rows.length - 1;
      const to = {
        ArrowDown: at >= last ? 0 : at + 1,
        ArrowRight: at >= last ? 0 : at + 1,
        ArrowUp: at <= 0 ? last : at - 1,
        ArrowLeft: at <= 0 ? last : at - 1,
        Home: 0,
        End: last,
      }[event.key];
      if (event.key === 'Escape') this.#leave?.();
      else if (to !== undefined) {
        event.preventDefault();
        tell(to);
      }
    };
    button.addEventListener('keydown', onKey);
    return () => {
      button.removeEventListener('keydown', onKey);
      live.destroy();
      canvas.remove();
      drawing.classList.remove('is-live');
    };
  }

  #colours(): ChartColours {
    const { style } = this.#host;
    // A colour as it is shown: the token itself may hold one for light and one for dark.
    const shown = (token: string): string => {
      style.color = `var(${token})`;
      return getComputedStyle(this.#host).color;
    };
    const colours: ChartColours = {
      text: shown('--color-text'),
      muted: shown('--color-muted'),
      line: shown('--chart-line'),
      track: shown('--color-track'),
      surface: shown('--color-surface'),
      series: [shown('--chart-1'), shown('--chart-2'), shown('--chart-3'), shown('--chart-4')],
    };
    style.removeProperty('color');
    return colours;
  }
}

/** The data of the one chart of a page, and its source. */
async function dataIn(address: string): Promise<Pick<DOMStringMap, 'chart' | 'source'>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { chart, source } = page.querySelector<HTMLElement>('metric-chart')?.dataset ?? {};
  return { chart, source };
}
