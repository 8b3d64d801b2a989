import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

/** Files of the package that draws PDFs which the page asks for, and no others. */
const FILES =
  /^(?:build\/pdf(?:\.worker)?\.min\.mjs|cmaps\/[\w-]+\.bcmap|standard_fonts\/[\w-]+\.(?:pfb|ttf)|wasm\/[\w-]+\.(?:wasm|js))$/;
const TYPES: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** A file of the package as it is; undefined where the page has no need of it. The server of the preview would change it. */
export function pdfFile(name: string): { bytes: Buffer; type: string } | undefined {
  if (!FILES.test(name)) return undefined;
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    const bytes = readFileSync(join(folder, name));
    return { bytes, type: TYPES[extname(name)] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}
