import type { ChartColours } from '../charts/chart-configuration.ts';
import type { MetricChart } from '../charts/metric-chart.ts';

/** A chart of the page: the drawing stands until a reader asks to go from number to number; only then Chart.js loads. */
class MetricChartElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const drawing = this.querySelector<HTMLElement>('.drawing');
    const svg = drawing?.querySelector('svg');
    const spoken = this.querySelector<HTMLElement>('.spoken');
    if (!button || !drawing || !svg || !spoken) return;
    const explore = button.textContent ?? '';
    let leave: (() => void) | undefined;
    button.hidden = false;
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', async () => {
      if (leave) {
        leave();
        leave = undefined;
        button.textContent = explore;
        button.setAttribute('aria-expanded', 'false');
        return;
      }
      leave = await this.#explore(button, drawing, svg, spoken);
      button.textContent = button.dataset['leave'] ?? '';
      button.setAttribute('aria-expanded', 'true');
    });
  }

  /** Draw with Chart.js in place of the drawing; gives the way back. */
  async #explore(
    button: HTMLElement,
    drawing: HTMLElement,
    svg: SVGElement,
    spoken: HTMLElement,
  ): Promise<() => void> {
    const [{ drawLive }, chart] = await Promise.all([
      import('./live-chart.ts'),
      Promise.resolve(JSON.parse(this.dataset['chart'] ?? '{}') as MetricChart),
    ]);
    const style = getComputedStyle(this);
    const token = (name: string): string => style.getPropertyValue(name).trim();
    const colours: ChartColours = {
      text: token('--color-text'),
      observed: token('--chart-1'),
      reference: token('--chart-2'),
    };
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    drawing.append(canvas);
    svg.style.display = 'none';
    const live = drawLive(canvas, chart, colours, drawing.clientWidth);
    let at = -1;
    const tell = (index: number): void => {
      const row = chart.rows[index];
      if (!row) return;
      at = index;
      live.point(index);
      spoken.textContent = `${row.label}: ${row.printed}`;
    };
    spoken.textContent = button.dataset['keys'] ?? '';
    const onKey = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      tell((at + step + chart.rows.length) % chart.rows.length);
    };
    button.addEventListener('keydown', onKey);
    canvas.addEventListener('pointermove', (event) => tell(live.rowAt(event.offsetY)));
    canvas.addEventListener('pointerdown', (event) => tell(live.rowAt(event.offsetY)));
    return () => {
      button.removeEventListener('keydown', onKey);
      live.destroy();
      canvas.remove();
      svg.style.display = '';
      spoken.textContent = '';
    };
  }
}

customElements.define('metric-chart', MetricChartElement);
