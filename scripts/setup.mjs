// @ts-check
/**
 * `npm start` and `npm test`: install what is missing, from the lockfile, and go on with the site or with the tests;
 * for these a Chromium too. Plain JavaScript for Node 20: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium, SHELL } from './find-chromium.mjs';

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

/** What each of the two does, in words. @type {Record<string, { about: string, runs: string[], exits: string }>} */
const COMMANDS = {
  start: {
    about:
      'Cài những gì còn thiếu, kiểm tra nội dung, dựng trang và mở ở http://localhost:4321 (PORT=8080 npm start: cổng khác).',
    runs: ['build', 'serve'],
    exits: '0 đã dừng; 1 không cài được, nội dung có lỗi, hoặc không mở được cổng; 2 tùy chọn không đúng.',
  },
  test: {
    about: 'Cài những gì còn thiếu, kể cả Chromium, và chạy mọi phép kiểm tra và thử; dòng cuối đếm chúng.',
    runs: ['test:all'],
    exits: '0 tất cả đều đạt; 1 có phép thử không đạt; 2 tùy chọn không đúng.',
  },
};

const [name = '', ...flags] = process.argv.slice(2);
const command = COMMANDS[name];
const asksHelp = flags.includes('--help') || flags.includes('-h');
if (!command || asksHelp || flags.length > 0) {
  const help = command
    ? `${command.about}\n\nCách dùng: npm ${name}\n\nGhi: node_modules, dist\nMã thoát: ${command.exits}`
    : `Cách dùng: npm start, npm test`;
  if (command && asksHelp) console.log(help);
  else console.error(command ? `Lệnh không chạy: không có tùy chọn \`${flags[0]}\`.\n\n${help}` : help);
  process.exit(command && asksHelp ? 0 : 2);
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

/**
 * Install packages where this is a Debian and we may; what it knows of them is renewed only where it knows too little.
 * @param {...string} packages
 */
function installDebian(...packages) {
  if (!existsSync('/etc/debian_version')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {...string} words */
  const apt = (...words) => {
    const [command = '', ...parameters] = [...sudo, 'apt-get', ...words];
    return run(command, parameters);
  };
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  return install() || (apt('update', '-q') && install());
}

if (name === 'test' && !findChromium()) {
  console.log('Chưa có Chromium, đang cài. / No Chromium found, installing one.');
  // With faces that pages know the widths of: where there is none, lines move when the typefaces come, and tests say so.
  void (installDebian(SHELL, 'fonts-liberation') || installDebian('chromium', 'fonts-liberation'));
  if (!findChromium()) run('npx', ['playwright-core', 'install', 'chromium']);
  if (!findChromium()) {
    fail(
      'Không cài được Chromium, nên không thử được trên trình duyệt. Hãy cài Chromium hoặc Chrome rồi chạy lại, hoặc đặt CHROME_PATH.\n' +
        'No Chromium could be had, so the browser tests cannot run. Install Chromium or Chrome and run again, or set CHROME_PATH.',
    );
  }
} else if (
  name === 'test' &&
  !isInstalled &&
  !process.env['CHROME_PATH'] &&
  !findChromium()?.includes(SHELL)
) {
  console.log(
    'Đang cài Chromium không cửa sổ, thử nhanh hơn; không có cũng được. / Installing a Chromium without windows, which tests faster; without it tests run too.',
  );
  installDebian(SHELL);
}

for (const script of command.runs) {
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}
