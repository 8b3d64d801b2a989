import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportWords } from '../../src/i18n/vi/error-report.ts';
import { FOLLOWED_DAY } from '../synthetic/followed/followed-truth.ts';
import { newSiteFolder } from './build-site.ts';
import { htmlFiles } from './html.ts';

const INVENTED = 'đều là dữ liệu bịa';

test('the demo serves a full site of invented data that says so on every page, and touches no other', {
  timeout: 240_000,
}, async () => {
  const folder = newSiteFolder();
  const child = spawn(
    process.execPath,
    ['scripts/demo.ts', '--notices', '3', '--port', '0', '--folder', folder],
    { env: { ...process.env, REPORT_TO: 'loi@mau.example' } },
  );
  try {
    let said = '';
    const url = await new Promise<string>((running, failed) => {
      const hear = (piece: Buffer): void => {
        said += piece.toString();
        const found = /http:\/\/[\w.:]+/.exec(said)?.[0];
        if (found) running(found);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('close', () => failed(new Error(said)));
    });
    expect(await (await fetch(url)).text()).toContain(INVENTED);
    const site = join(folder, '3/site');
    const pages = htmlFiles(site).filter((file) => !file.startsWith('d/'));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((file) => !readFileSync(join(site, file), 'utf8').includes(INVENTED))).toEqual([]);
    // Their last days lie far from the reader's own: they are looked at from their day.
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(`data-today="${FOLLOWED_DAY}"`);
    expect(readFileSync('dist/index.html', 'utf8')).not.toContain('data-today');
    // Thirty notices that follow orders stand beside the generated ones.
    expect(pages).toContain('thong-bao/2033/10-tb-ubnd-tuong-tuong/index.html');
    // A publisher's setting: every page of the site's own has the way to report a fault of it.
    const notice = pages.find((file) => /^thong-bao\/\d{4}\/[^/]+\/index\.html$/.test(file)) ?? '';
    expect(readFileSync(join(site, notice), 'utf8')).toContain(
      `mailto:loi@mau.example?subject=${encodeURIComponent(reportWords.subject)}`,
    );
    expect(readFileSync('dist/index.html', 'utf8')).not.toContain('data-report');
    expect(readFileSync('dist/index.html', 'utf8')).not.toContain(INVENTED);
  } finally {
    const ended = new Promise((end) => child.once('close', end));
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});
