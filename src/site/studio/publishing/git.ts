import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The repository in which a content folder lies, as the person at this machine has it. */
export class Git {
  readonly #folder: string;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(folder: string, environment: Readonly<Record<string, string>> = {}) {
    this.#folder = folder;
    this.#environment = environment;
  }

  /**
   * Run git in the content folder.
   * @throws where it ends with a fault, or asks for a password that nobody can type here
   */
  async run(parameters: readonly string[], input = ''): Promise<string> {
    const running = run('git', ['-C', this.#folder, ...parameters], {
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...this.#environment },
      maxBuffer: 100_000_000,
    });
    // Most commands end without reading it.
    running.child.stdin?.on('error', () => undefined);
    running.child.stdin?.end(input);
    return (await running).stdout;
  }

  /** The same, its last line end left out; undefined where it ends with a fault. */
  async ask(...parameters: string[]): Promise<string | undefined> {
    return this.run(parameters).then(
      (said) => said.trimEnd(),
      () => undefined,
    );
  }

  /** Paths below the content folder that git lists, each whole whatever its letters. */
  async list(command: string, ...parameters: string[]): Promise<string[]> {
    return ((await this.ask(command, '-z', ...parameters)) ?? '').split('\0').filter(Boolean);
  }

  /** Text of a file as it was committed last; undefined where it is not there. */
  async committed(file: string): Promise<string | undefined> {
    return this.run(['show', `HEAD:./${file}`]).catch(() => undefined);
  }

  /**
   * Commit files as the folder has them, and others as they are given; whatever else was changed or staged stays as it is.
   * @returns false where nothing of it is new
   */
  async commit(
    message: string,
    files: readonly string[],
    texts: ReadonlyMap<string, string>,
  ): Promise<boolean> {
    const place = mkdtempSync(join(tmpdir(), 'thong-bao-git-'));
    try {
      // A list of its own, so that what is staged by hand is no part of it.
      const apart = new Git(this.#folder, { GIT_INDEX_FILE: join(place, 'index') });
      if ((await this.ask('rev-parse', '--verify', '--quiet', 'HEAD')) !== undefined)
        await apart.run(['read-tree', 'HEAD']);
      await apart.run(['add', '--', ...files]);
      const prefix = (await this.ask('rev-parse', '--show-prefix')) ?? '';
      for (const [file, text] of texts) {
        const blob = (await apart.run(['hash-object', '-w', '--stdin', `--path=${file}`], text)).trim();
        await apart.run(['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${file}`]);
      }
      const tree = (await apart.run(['write-tree'])).trim();
      if (tree === (await this.ask('rev-parse', '--verify', '--quiet', 'HEAD^{tree}'))) return false;
      await apart.run(['commit', '--quiet', '-m', message]);
      await this.run(['reset', '--quiet', '--', ...files, ...texts.keys()]);
      return true;
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }
}
