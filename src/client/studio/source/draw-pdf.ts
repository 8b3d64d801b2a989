import type * as Pdf from 'pdfjs-dist';
import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import { make } from '../page-parts.ts';

/** Where the studio's server has the package: nothing comes from elsewhere. */
const PACKAGE = '/studio/pdf/';
/** Sharper than this no screen shows a page beside a text. */
const SHARPEST = 2;

/** Draw the pages of a PDF, each when it comes near the window. */
export async function drawPdf(address: string, into: HTMLElement): Promise<void> {
  const { GlobalWorkerOptions, getDocument } = await load();
  GlobalWorkerOptions.workerSrc = `${PACKAGE}build/pdf.worker.min.mjs`;
  const pdf = await getDocument({
    url: address,
    cMapUrl: `${PACKAGE}cmaps/`,
    standardFontDataUrl: `${PACKAGE}standard_fonts/`,
    wasmUrl: `${PACKAGE}wasm/`,
  }).promise;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const page = pages.get(target);
        if (page) void drawPage(page, target as HTMLCanvasElement);
      }
    },
    { root: into, rootMargin: '100%' },
  );
  const pages = new Map<Element, Pdf.PDFPageProxy>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const canvas = make('canvas', { width: Math.round(width), height: Math.round(height) });
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', words.sourcePage(number, pdf.numPages));
    pages.set(canvas, page);
    into.append(canvas);
    near.observe(canvas);
  }
}

/** The package as a script of its own: imported, the server of the preview would let the page load itself anew at every save. */
async function load(): Promise<typeof Pdf> {
  const there = globalThis as { pdfjsLib?: typeof Pdf };
  if (!there.pdfjsLib) {
    const script = make('script', { type: 'module', src: `${PACKAGE}build/pdf.min.mjs` });
    const loaded = new Promise((done, failed) => {
      script.onload = done;
      script.onerror = failed;
    });
    document.head.append(script);
    await loaded;
  }
  if (!there.pdfjsLib) throw new Error('no pdf.js');
  return there.pdfjsLib;
}

async function drawPage(page: Pdf.PDFPageProxy, canvas: HTMLCanvasElement): Promise<void> {
  const { width } = page.getViewport({ scale: 1 });
  const shown = canvas.clientWidth * Math.min(devicePixelRatio, SHARPEST);
  const viewport = page.getViewport({ scale: shown / width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}
