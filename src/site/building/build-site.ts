import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Share } from '../astro/share.ts';
import { FileDigests } from '../content/kept/file-digests.ts';
import { digestOfLooks, filesBelow, filesLooks, looksOf } from '../content/kept/folder-digest.ts';
import { listNotices } from '../content/read-content.ts';
import { parseMissing } from '../content/read-notices.ts';
import { BuildProcess } from './build-tasks.ts';
import {
  type BuiltFrom,
  byFile,
  lastBuild,
  lastOutputs,
  type Output,
  rememberBuild,
  rememberOutputs,
} from './outputs.ts';
import { PART_FILE, type PartFault, partFault, readPart, writePart } from './parts.ts';
import { siteCode } from './site-code.ts';

/** Fewer notices than this are rendered before a second process has read them. */
const FEW_NOTICES = 150;
/** From so many on, each process takes its garbage out early, and a second one writes the indexes; tests set it lower. */
const MANY_NOTICES = Number(process.env['LARGE_SITE_FROM'] || 2000);
/** Each process holds the facts of the whole corpus. */
const MOST_PROCESSES = 4;

/** What a build did. */
export interface BuildReport {
  /** What is wrong with the content; a build with errors writes nothing. */
  diagnostics: Diagnostic[];
  /** Files made, and files taken over from the last build; absent where nothing was written. */
  files?: { rendered: number; takenOver: number };
}

/** The content changed while it was built. */
export class ChangedMeanwhile extends Error {}

/**
 * Check a content folder and build its site, or a share of it. What did not change since the last build into this
 * folder is taken over.
 * @param content the content folder
 * @param out the folder of the site
 * @param share which part of the pages; the index of the search is written when all parts are joined
 * @throws {ChangedMeanwhile} when an edit came while it was built
 */
export async function buildSite(content: string, out: string, share?: Share): Promise<BuildReport> {
  const code = await siteCode(content);
  const { all, rest } = contentDigests(content);
  const from: BuiltFrom = {
    code: code.digest,
    content: all,
    share: share ?? null,
  };
  const looks = looksOf(content);
  const last = lastBuild(out);
  if (last && isDeepStrictEqual(last.from, from) && last.site === siteLooks(out))
    return { diagnostics: last.diagnostics, files: { rendered: 0, takenOver: last.count } };

  const known = byFile(lastOutputs(out, code.digest));
  const next = await begin(out, known.size > 0);
  const files = await listNotices(content);
  const anew = await parseMissing(content, files);
  const isAnew = known.size === 0 || anew >= FEW_NOTICES;
  const processes = startProcesses(files.length, isAnew, share);
  try {
    const reading = Promise.all(
      processes.map((process, index) => process.ask({ task: 'read', content, isChecked: index === 0 })),
    );
    // Looked at while they read.
    const stood = filesBelow(next);
    const read = await reading;
    const diagnostics = read.flatMap(({ diagnostics: found }) => found);
    const drafts = read[0]?.drafts ?? [];
    if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };

    await cp(code.client, next, { recursive: true });
    const indexes = share ? [] : indexTasks(content, { code: code.digest, next, out });
    // Each share lists all pages: where most are taken over, one process renders, and another begins with an index.
    const renderers = isAnew ? processes.length : 1;
    const rendered = await Promise.all(
      processes.map(async (process, position) => {
        if (position >= renderers) return { pages: [], indexes: await takeTurns(process, indexes) };
        const mine = {
          index: (share?.index ?? 0) * renderers + position,
          of: (share?.of ?? 1) * renderers,
        };
        const asked = {
          task: 'render',
          server: code.server,
          code: code.digest,
          share: mine,
          drafts,
          rest,
          next,
          out,
        } as const;
        const { outputs, words } = await process.ask(asked);
        return { pages: outputs, words, indexes: await takeTurns(process, indexes) };
      }),
    );
    if (looksOf(content) !== looks && contentDigests(content).all !== all) throw new ChangedMeanwhile();
    const pages = rendered.flatMap(({ pages: its }) => its);
    const written = { pages, indexes: rendered.flatMap(({ indexes: its }) => its) };
    const outputs = [...pages, ...written.indexes];
    const copied = filesBelow(code.client);
    sweep(next, stood, [...outputs.map(([file]) => file), ...copied]);
    if (share) await writePart(next, { share, content: all, code: code.digest });
    const takenOver = outputs.filter(([file, , , mtimeMs]) => known.get(file)?.[3] === mtimeMs).length;
    await putInPlace(next, out);
    // The first process lists the pages of all.
    const [{ words } = {}] = rendered;
    rememberOutputs(out, code.digest, { ...written, ...(words && !share && { words }) });
    const parts = share ? [PART_FILE] : [];
    const site = digestOfLooks([
      ...outputs.map(([file, , size, mtimeMs]) => [file, size, mtimeMs] as const),
      ...filesLooks(out, [...copied, ...parts]),
    ]);
    rememberBuild(out, { from, site, diagnostics, count: outputs.length });
    return { diagnostics, files: { rendered: outputs.length - takenOver, takenOver } };
  } finally {
    for (const process of processes) process.end();
  }
}

/** Digest of how a built site looks on the disk. */
function siteLooks(out: string): string {
  return digestOfLooks(filesLooks(out, filesBelow(out)));
}

/** Digests of all that a site is made from, and of all but the notices: the same on every machine. */
function contentDigests(content: string): { all: string; rest: string } {
  const digests = new FileDigests(content);
  const [all, rest] = [createHash('sha256'), createHash('sha256')];
  for (const file of filesBelow(content)) {
    const line = `${file}\n${digests.of(file)}\n`;
    all.update(line);
    if (!isNotice(file)) rest.update(line);
  }
  digests.keep();
  return { all: all.digest('hex'), rest: rest.digest('hex') };
}

const isNotice = (file: string): boolean => file.startsWith('notices/') && file.endsWith('.mdx');

/**
 * Join parts that were built apart into one site, the same bytes as one build: their pages, and the index over all.
 * @param parts folders of all parts
 * @param content the content folder that they were built from
 * @returns why they cannot be joined; undefined when they were
 */
export async function joinParts(
  parts: readonly string[],
  content: string,
  out: string,
): Promise<PartFault | undefined> {
  const read = await Promise.all(parts.map(async (folder) => ({ folder, part: await readPart(folder) })));
  const fault = partFault(read);
  if (fault) return fault;
  const next = await begin(out);
  const processes = startProcesses((await listNotices(content)).length);
  try {
    if (contentDigests(content).all !== read[0]?.part?.content)
      return { kind: 'other-content', folder: content };
    await Promise.all(processes.map((process) => process.ask({ task: 'read', content, isChecked: false })));
    await mkdir(next, { recursive: true });
    for (const folder of parts) await cp(folder, next, { recursive: true });
    await rm(join(next, PART_FILE));
    const indexes = indexTasks(content, { code: read[0]?.part?.code ?? '', next, out });
    await Promise.all(processes.map((process) => takeTurns(process, indexes)));
    await putInPlace(next, out);
    return undefined;
  } finally {
    for (const process of processes) process.end();
  }
}

/**
 * The folder to write into, beside the one that is served: a build that fails or is killed leaves the last good site.
 * @param fromBefore whether to begin with what stands in the site before the last one, most of which is as it will be
 */
async function begin(out: string, fromBefore = false): Promise<string> {
  const { next, before } = besides(out);
  // A build that was killed between the two renames left no site, but the one before it.
  if (!existsSync(out) && existsSync(before)) await rename(before, out);
  await rm(next, { recursive: true, force: true });
  if (fromBefore && existsSync(before)) await rename(before, next);
  return next;
}

async function putInPlace(next: string, out: string): Promise<void> {
  const { before } = besides(out);
  await rm(before, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, before);
  await rename(next, out);
}

/** Remove what no longer belongs to the site from the folder that it is written into. @param stood what it began with */
function sweep(next: string, stood: readonly string[], files: readonly string[]): void {
  const belongs = new Set(files);
  for (const file of stood) {
    if (belongs.has(file)) continue;
    rmSync(join(next, file));
    removeEmpty(dirname(join(next, file)), next);
  }
}

function removeEmpty(folder: string, top: string): void {
  if (folder === top || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), top);
}

function besides(out: string): { next: string; before: string } {
  const beside = (when: string): string => join(dirname(out), `.${basename(out)}.${when}`);
  return { next: beside('next'), before: beside('before') };
}

/**
 * Where little is made anew, a second process costs more than it does, the reading of all; but of a large site the indexes
 * alone are worth one.
 * @param isAnew whether much is made anew
 */
function startProcesses(notices: number, isAnew = true, share?: Share): BuildProcess[] {
  const isLarge = notices >= MANY_NOTICES;
  const most = isAnew ? MOST_PROCESSES : isLarge && !share ? 2 : 1;
  return Array.from({ length: Math.min(availableParallelism(), most) }, () => new BuildProcess(isLarge));
}

/** Work over all notices, which any process can do. */
type IndexTask = (process: BuildProcess) => Promise<{ outputs: Output[] }>;

function indexTasks(content: string, folders: { code: string; next: string; out: string }): IndexTask[] {
  return [
    (process) => process.ask({ task: 'search', content, ...folders }),
    (process) => process.ask({ task: 'tables', content, ...folders }),
    (process) => process.ask({ task: 'pagefind', ...folders }),
  ];
}

/** Do of some work what nobody has taken yet, one after the other. */
async function takeTurns(process: BuildProcess, tasks: IndexTask[]): Promise<Output[]> {
  const outputs: Output[] = [];
  for (let task = tasks.shift(); task; task = tasks.shift()) outputs.push(...(await task(process)).outputs);
  return outputs;
}
