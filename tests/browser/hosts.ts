import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { APACHE_MODULES, apacheRecipe } from '../../src/site/serving/recipes/apache.ts';
import { caddyRecipe } from '../../src/site/serving/recipes/caddy.ts';
import { nginxRecipe } from '../../src/site/serving/recipes/nginx.ts';
import type { Host } from '../../src/site/serving/recipes/recipe.ts';

/** A server that hosts use: how it is found on this machine, and started with its recipe. */
export interface Server {
  name: string;
  /** Its program; undefined where the machine lacks it. */
  program: string | undefined;
  /** Write what it reads into a folder of its own. @returns how it is called so that it stays in the foreground */
  prepare(host: Host, folder: string): readonly string[];
}

/** An answer as it came. */
interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

/** A site on a started server. */
export interface HostedSite {
  url: string;
  /** The same without encryption. */
  plainUrl: string;
  /** Ask for a path as it is written, and follow nothing. */
  ask(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Answer>;
  close(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;
const APACHE = '/usr/lib/apache2/modules';

export const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    program: find('nginx'),
    prepare(host, folder) {
      const moved = `${folder}/moved.map`;
      execFileSync('sh', ['-c', `sed 's/ 301$/;/' ${host.folder}/_redirects > ${moved}`]);
      const site = nginxRecipe(host).replace('/etc/nginx/thong-bao-moved*.map', moved);
      write(
        folder,
        'nginx.conf',
        `${isRoot ? 'user root;\n' : ''}pid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${[
          'client_body',
          'proxy',
          'fastcgi',
          'uwsgi',
          'scgi',
        ]
          .map((kind) => `${kind}_temp_path ${folder}/${kind};\n`)
          .join('')}${site}}\n`,
      );
      return ['-e', 'stderr', '-p', folder, '-c', `${folder}/nginx.conf`, '-g', 'daemon off;'];
    },
  },
  {
    name: 'Caddy',
    program: find('caddy'),
    prepare(host, folder) {
      const ports = `{\n\tadmin off\n\thttp_port ${portOf(host.http)}\n\thttps_port ${portOf(host.https)}\n\tstorage file_system ${folder}\n}\n`;
      write(folder, 'Caddyfile', ports + caddyRecipe(host, host));
      return ['run', '--config', `${folder}/Caddyfile`];
    },
  },
  {
    name: 'Apache',
    program: existsSync(APACHE) ? find('apache2') : undefined,
    prepare(host, folder) {
      // What every Apache has, then what the recipe asks for.
      const modules = [
        'mpm_event',
        'authz_core',
        'dir',
        'filter',
        'mime',
        'alias',
        'socache_shmcb',
        ...APACHE_MODULES,
      ];
      const main = [
        ...modules.map((name) => `LoadModule ${name}_module ${APACHE}/mod_${name}.so`),
        `ServerRoot ${folder}`,
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/errors`,
        'TypesConfig /dev/null',
        `ServerName ${host.name}`,
        `Listen ${host.https}`,
        `Listen ${host.http}`,
        ...(isRoot ? ['User www-data', 'Group www-data'] : []),
      ];
      write(folder, 'apache.conf', `${main.join('\n')}\n${apacheRecipe(host)}`);
      return ['-D', 'FOREGROUND', '-f', `${folder}/apache.conf`];
    },
  },
];

const write = (folder: string, name: string, text: string): void => writeFileSync(join(folder, name), text);
const portOf = (listen: string): string => listen.split(':').at(-1) ?? listen;

/** Programs of servers stand where the path of a user who is not root does not lead. */
function find(program: string): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Whether this machine can make a certificate, without which no server speaks as readers' browsers do. */
export const hasCertificates = find('openssl') !== undefined;

/** Start a server with its recipe on a copy of a built site, with a certificate made for it. */
export async function host({ name, program = '', prepare }: Server, dist = 'dist'): Promise<HostedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  // A server that gives up its rights reads as a stranger does.
  chmodSync(folder, 0o755);
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  const own = join(folder, name);
  mkdirSync(own);
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -out ${certificate} -keyout ${key}`.split(
      ' ',
    ),
    { stdio: 'pipe' },
  );
  const [https, http] = [await freePort(), await freePort()];
  const parameters = prepare(
    {
      name: 'localhost',
      folder: join(folder, 'dist'),
      certificate,
      key,
      https: `127.0.0.1:${https}`,
      http: `127.0.0.1:${http}`,
    },
    own,
  );
  const child = spawn(program, parameters, { env: { ...process.env, HOME: own } });
  const close = async (): Promise<void> => {
    if (child.exitCode === null) {
      const ended = new Promise((told) => child.once('exit', told));
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await listening(child, https);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: `https://localhost:${https}`,
    plainUrl: `http://localhost:${http}`,
    ask: (path, headers, method) => ask(https, path, headers, method),
    close,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((told) => server.listen(0, '127.0.0.1', told));
  const { port } = server.address() as { port: number };
  await new Promise((told) => server.close(told));
  return port;
}

/** Wait until a server answers; what it said where it ends instead. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  const hear = (piece: Buffer): void => {
    said += piece;
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const isOpen = (): Promise<boolean> =>
    new Promise((told) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        told(true);
      }).once('error', () => told(false));
    });
  while (!(await isOpen())) {
    if (child.exitCode !== null) throw new Error(said);
    await wait(20);
  }
}

function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((told, failed) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        servername: 'localhost',
        rejectUnauthorized: false,
        headers: { host: `localhost:${port}`, ...headers },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (piece) => {
          text += piece;
        });
        answer.on('end', () => told({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    asked.on('error', failed).end();
  });
}
