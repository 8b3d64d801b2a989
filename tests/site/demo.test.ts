import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newSiteFolder } from './build-site.ts';
import { htmlFiles } from './html.ts';

const INVENTED = 'đều là dữ liệu bịa';

test('the demo serves a full site of invented data that says so on every page, and touches no other', async () => {
  const folder = newSiteFolder();
  const child = spawn(process.execPath, [
    'scripts/demo.ts',
    '--notices',
    '3',
    '--port',
    '0',
    '--folder',
    folder,
  ]);
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
    expect(readFileSync('dist/index.html', 'utf8')).not.toContain(INVENTED);
  } finally {
    const ended = new Promise((end) => child.once('close', end));
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});
