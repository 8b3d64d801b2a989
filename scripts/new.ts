/** `npm run new`: ask for the few facts of a notice (or take them as flags) and write its skeleton; overwrites nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { newNoticeWords as words } from '../src/i18n/clerk/new-notice.ts';
import { slugSchema } from '../src/model/addresses/slug-schema.ts';
import type { Registry } from '../src/model/registry/registry.ts';
import { nearest } from '../src/model/text/nearest.ts';
import { isIsoDay } from '../src/model/time/iso-day.ts';
import { type NoticeFacts, noticeName, noticeSkeleton, noticeYear } from '../src/notice/facts/skeleton.ts';
import { contentFolder, readRegistry } from '../src/site/content/read-content.ts';
import { sha256 } from '../src/site/content/sha256.ts';
import { writeNew } from '../src/site/content/write-whole.ts';
import { CommandFault, runCommand } from './shared/command.ts';

type Fact = keyof typeof words.questions;
type Answers = Partial<Record<Fact, string>>;

/** What is wrong with an answer; undefined when nothing is. */
type Judge = (answer: string, registry: Registry) => string | undefined;

const day: Judge = (answer) => (isIsoDay(answer) ? undefined : words.fault.day);
const known =
  (list: 'agencies' | 'places'): Judge =>
  (answer, registry) =>
    registry[list].has(answer) ? undefined : words.fault.unknown(nearest(answer, registry[list].keys()));

const OPTIONAL: ReadonlySet<Fact> = new Set([
  'number',
  'issued',
  'place',
  'programme',
  'concluded-by',
  'source',
  'slug',
]);
const JUDGES: Partial<Record<Fact, Judge>> = {
  issued: day,
  on: day,
  issuer: known('agencies'),
  place: known('places'),
  authority: (answer) => (linesOf(answer).length > 0 ? undefined : words.fault.empty),
  source: (answer) => (existsSync(answer) ? undefined : words.fault.file),
  slug: (answer) => (slugSchema.safeParse(answer).success ? undefined : words.fault.slug),
};
const FACTS = Object.keys(words.questions) as Fact[];

/** `TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG` as lines. */
function linesOf(authority: string): string[] {
  return authority
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Whether a fact may be unknown, beside those that are given. */
function isOptional(fact: Fact, answers: Answers): boolean {
  // A notice needs one day; who concluded has a position, and a body that concluded has no name here.
  if (fact === 'on') return Boolean(answers.issued);
  if (fact === 'position') return !answers['concluded-by'];
  return OPTIONAL.has(fact);
}

function judge(fact: Fact, answer: string, registry: Registry, answers: Answers): string | undefined {
  if (answer === '') return isOptional(fact, answers) ? undefined : words.fault.empty;
  return JUDGES[fact]?.(answer, registry);
}

/** Ask for what the flags do not say, each question until its answer will do; stops where the input ends. */
async function ask(given: Answers, registry: Registry): Promise<Answers> {
  const answers = { ...given };
  const input = createInterface({ input: process.stdin, terminal: false });
  const lines = input[Symbol.asyncIterator]();
  for (const fact of FACTS) {
    while (answers[fact] === undefined) {
      process.stdout.write(`${words.questions[fact]}${isOptional(fact, answers) ? words.optional : ''}: `);
      const { value, done } = await lines.next();
      if (done) return answers;
      const answer = String(value).trim();
      const fault = judge(fact, answer, registry, answers);
      if (fault === undefined) answers[fact] = answer;
      else console.log(`  ${fault}`);
    }
  }
  input.close();
  return answers;
}

/** Answers as facts; empty ones are left out. */
function factsOf(answers: Answers, source: NoticeFacts['source']): NoticeFacts {
  const said = (fact: Fact): string => answers[fact] ?? '';
  return {
    title: 'THÔNG BÁO',
    subject: said('subject'),
    ...(answers.number && { number: answers.number }),
    ...(answers.issued && { issued: answers.issued }),
    issuer: said('issuer'),
    ...(answers.on && { on: answers.on }),
    ...(answers.place && { place: answers.place }),
    ...(answers.programme && { programme: answers.programme }),
    ...(answers['concluded-by'] && {
      concludedBy: { name: answers['concluded-by'], position: said('position') },
    }),
    signer: {
      name: said('signer'),
      authority: linesOf(said('authority')),
    },
    ...(source && { source }),
  };
}

/** Keep the source, unless another file has its name. */
async function keep(path: string, bytes: Uint8Array, digest: string): Promise<void> {
  if ((await writeNew(path, bytes)) === 'taken' && sha256(readFileSync(path)) !== digest)
    throw new CommandFault(words.sourceExists(relative('.', path)));
}

await runCommand('new', commandHelp.new, async ({ values }) => {
  const folder = contentFolder();
  const { registry } = await readRegistry(folder);
  const flags: Answers = values;
  for (const [flag, answer] of Object.entries(flags) as [Fact, string][]) {
    const fault = judge(flag, answer, registry, flags);
    if (fault !== undefined) throw new CommandFault(words.flagFault(flag, fault));
  }
  const isComplete = FACTS.every((fact) => isOptional(fact, flags) || flags[fact] !== undefined);
  const answers = isComplete ? flags : await ask(flags, registry);
  const missing = FACTS.filter((fact) => !isOptional(fact, answers) && answers[fact] === undefined);
  if (missing.length > 0) throw new CommandFault(`\n${words.missing(missing)}`);

  const year = noticeYear(factsOf(answers, undefined));
  const bytes = answers.source ? readFileSync(answers.source) : undefined;
  const source =
    bytes && answers.source
      ? { file: `sources/${year}/${basename(answers.source)}`, sha256: sha256(bytes) }
      : undefined;
  const facts = factsOf(answers, source);
  const path = join(folder, 'notices', year, `${answers.slug || noticeName(facts)}.mdx`);
  const shown = relative('.', path);
  if (existsSync(path)) throw new CommandFault(words.exists(shown));
  if (bytes && source) await keep(join(folder, source.file), bytes, source.sha256);
  if ((await writeNew(path, noticeSkeleton(facts))) === 'taken') throw new CommandFault(words.exists(shown));
  console.log(words.written(shown));
  return 0;
});
