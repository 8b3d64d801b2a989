/** What all commands share: their help, their flags, and what a fault says. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { commandWords as words } from '../../src/i18n/clerk/commands.ts';
import { WriteFault } from '../../src/site/content/write-whole.ts';

/** One flag of a command. */
interface Flag {
  /** What its value is called in help, `<cổng>`; without it the flag takes no value. */
  value?: string;
  /** What it does, in words. */
  about: string;
  /** The command with this flag, as one would type it behind `npm run <name> -- `. */
  example: string;
}

/** What a command does, in words for its readers. */
export interface CommandHelp {
  about: string;
  /** Files it takes, `<tệp> …`; without it no words beside flags are taken. */
  takes?: string;
  /** How few and how many of them there may be. */
  least?: number;
  most?: number;
  flags?: Readonly<Record<string, Flag>>;
  /** What it writes, and where. */
  writes: string;
  /** Exit codes beside 2, which every command has for flags that it does not know. */
  exits: Readonly<Record<number, string>>;
}

/** Flags and words that a command was called with. */
export interface Called {
  values: Readonly<Record<string, string | undefined>>;
  has(flag: string): boolean;
  words: readonly string[];
}

/** A fault that is told in its own words, without a stack trace; code 1. */
export class CommandFault extends Error {}

/** A flag or word that makes no sense: told with the help; code 2. */
export class UsageFault extends Error {}

/**
 * Run a command: tell its help for `--help`, refuse what it does not know with code 2, else do its work. A fault that
 * has words for readers is told in them, with code 1.
 * @param name as `npm run` knows it
 * @param work what it does; gives the exit code where it is not 0
 */
export async function runCommand(
  name: string,
  help: CommandHelp,
  work: (called: Called) => Promise<number | undefined> | number | undefined,
): Promise<void> {
  try {
    const called = readCall(help);
    if (called.has('help')) console.log(printHelp(name, help));
    else process.exitCode = (await work(called)) ?? 0;
  } catch (error) {
    if (error instanceof UsageFault) {
      console.error(`${words.refused(error.message)}\n\n${printHelp(name, help)}`);
      process.exitCode = 2;
    } else if (error instanceof CommandFault || error instanceof WriteFault) {
      console.error(error.message);
      process.exitCode = 1;
    } else throw error;
  }
}

function readCall({
  flags = {},
  takes,
  least = 0,
  most = takes === undefined ? 0 : Number.POSITIVE_INFINITY,
}: CommandHelp): Called {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const [flag, { value }] of Object.entries(flags))
    options[flag] = { type: value === undefined ? 'boolean' : 'string' };
  const { values, positionals } = parse(options);
  const isHelp = values['help'] === true;
  if (!isHelp && positionals.length < least) throw new UsageFault(words.missing(takes ?? ''));
  const surplus = positionals[most];
  if (!isHelp && surplus !== undefined) throw new UsageFault(words.surplus(surplus));
  return {
    values: Object.fromEntries(
      Object.entries(values).flatMap(([flag, value]) => (typeof value === 'string' ? [[flag, value]] : [])),
    ),
    has: (flag) => values[flag] === true,
    words: positionals,
  };
}

/** Read flags with Node's own reader; what it refuses is said in Vietnamese. */
function parse(options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const flag = /'(-{1,2}[^' ]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageFault(words.unknownFlag(flag));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageFault(words.badValue(flag));
    throw error;
  }
}

function printHelp(name: string, { about, takes, flags = {}, writes, exits }: CommandHelp): string {
  const run = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
  const all = { ...flags, help: { about: words.help, example: '--help' } };
  const left = (flag: string, { value }: Flag): string =>
    `  --${flag}${value === undefined ? '' : ` ${value}`}`;
  const width = Math.max(...Object.entries(all).map(([flag, facts]) => left(flag, facts).length)) + 2;
  const codes = { 0: words.done, ...exits, 2: words.refusedCode };
  return [
    about,
    '',
    `${words.use}: ${run}${takes === undefined && Object.keys(flags).length === 0 ? '' : ` --${takes === undefined ? '' : ` ${takes}`}${Object.keys(flags).length === 0 ? '' : ` [${words.flags}]`}`}`,
    '',
    ...Object.entries(all).flatMap(([flag, facts]) => [
      `${left(flag, facts).padEnd(width)}${facts.about}`,
      `${' '.repeat(width)}${words.example}: ${run} -- ${facts.example}`,
    ]),
    '',
    `${words.writes}: ${writes}`,
    `${words.exits}: ${Object.entries(codes)
      .map(([code, meaning]) => `${code} ${meaning}`)
      .join('; ')}.`,
  ].join('\n');
}

/** A whole number that was typed, refused in words when it is none. */
export function numberOf(value: string | undefined, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(value) || Number(value) > most) throw new UsageFault(words.badNumber(value, most));
  return Number(value);
}
