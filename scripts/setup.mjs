// @ts-check
/**
 * Install what is missing, from the lockfile; with `--browser`, a Chromium too. Plain JavaScript for Node 20: it runs
 * before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const STAMP = 'node_modules/.setup-stamp';
const isWindows = process.platform === 'win32';

/** @param {string} command @param {string[]} parameters */
function run(command, parameters) {
  console.log(`$ ${command} ${parameters.join(' ')}`);
  return spawnSync(command, parameters, { stdio: 'inherit', shell: isWindows }).status === 0;
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(`Cần Node 20 trở lên, máy này có ${process.versions.node}. / Node 20 or later is needed.`);

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const isInstalled = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
if (!isInstalled) {
  if (!run('npm', ['ci', '--no-fund', '--no-audit'])) {
    fail(
      'Không cài được các gói. Kiểm tra mạng rồi chạy lại. / The packages could not be installed: check the network and run again.',
    );
  }
  writeFileSync(STAMP, wanted);
}

if (process.argv.includes('--browser') && !findChromium()) {
  console.log('Chưa có Chromium, đang cài. / No Chromium found, installing one.');
  const isDebian = existsSync('/etc/debian_version');
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  /** @param {...string} words */
  const apt = (...words) => {
    const [command = '', ...parameters] = [...sudo, 'apt-get', ...words];
    return run(command, parameters);
  };
  if (isDebian)
    void (apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium'));
  if (!findChromium()) run('npx', ['playwright-core', 'install', 'chromium']);
  if (!findChromium()) {
    fail(
      'Không cài được Chromium, nên không thử được trên trình duyệt. Hãy cài Chromium hoặc Chrome rồi chạy lại, hoặc đặt CHROME_PATH.\n' +
        'No Chromium could be had, so the browser tests cannot run. Install Chromium or Chrome and run again, or set CHROME_PATH.',
    );
  }
}
