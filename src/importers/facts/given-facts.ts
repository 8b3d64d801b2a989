import { z } from 'zod';
import { slugSchema } from '../../model/addresses/slug-schema.ts';
import { isoDaySchema } from '../../model/time/iso-day.ts';

/** Words that the clerk fills in; a blank left in a command that was copied is no answer. */
const filled = z
  .string()
  .trim()
  .min(1, 'không được để trống')
  .refine((words) => !words.includes('…'), 'còn dấu «…»: thay bằng giá trị thật rồi chạy lại');

/** `TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG` as lines. */
const authoritySchema = filled.transform((words) =>
  words
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean),
);

/** Facts that the clerk gives on the command line; each stands above what the document says. */
const givenFactsSchema = z.strictObject({
  title: filled.optional(),
  subject: filled.optional(),
  number: filled.optional(),
  issued: isoDaySchema.optional(),
  issuer: slugSchema.optional(),
  /** Name of an agency that the registry gets, if it lacks it. */
  'new-issuer': filled.optional(),
  on: isoDaySchema.optional(),
  until: isoDaySchema.optional(),
  place: slugSchema.optional(),
  /** Name of a place that the registry gets, if it lacks it. */
  'new-place': filled.optional(),
  programme: filled.optional(),
  'concluded-by': filled.optional(),
  position: filled.optional(),
  signer: filled.optional(),
  authority: authoritySchema.optional(),
  slug: slugSchema.optional(),
});
export type GivenFacts = z.output<typeof givenFactsSchema>;

/** Read the facts given; or say which flag is wrong, and how it should be written. */
export function readGivenFacts(values: object): GivenFacts | { flag: string; message: string } {
  const result = givenFactsSchema.safeParse(values);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return { flag: `--${String(issue?.path[0] ?? '')}`, message: issue?.message ?? '' };
}

type Declared = Readonly<Record<string, unknown>>;

/** Frontmatter with the facts that the clerk gives in the place of those that were read; the order of facts stays. */
export function withGiven(given: GivenFacts, declared: Declared): Record<string, unknown> {
  const { title, subject, number, issued, issuer, on, until, place, programme, position, signer, authority } =
    given;
  const name = given['concluded-by'];
  // A last day that was read belongs to the first day that was read.
  const days = on === undefined ? declared['inspection'] : without(declared['inspection'], 'until', 'also');
  const facts = {
    ...declared,
    ...said({ title, subject, number, issued, issuer }),
    inspection: merged(days, { on, until, place, programme }),
    concludedBy: merged(declared['concludedBy'], { name, position }),
    signer: merged(declared['signer'], { name: signer, authority }),
  };
  const order = [
    'title',
    'subject',
    'number',
    'issued',
    'issuer',
    'inspection',
    'concludedBy',
    'signer',
    'cosigners',
  ];
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
}

function said(facts: Declared): Declared {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function merged(read: unknown, given: Declared): Declared | undefined {
  const all = { ...(read as Declared | undefined), ...said(given) };
  return Object.keys(all).length > 0 ? all : undefined;
}

function without(read: unknown, ...keys: string[]): Declared {
  return Object.fromEntries(
    Object.entries((read as Declared | undefined) ?? {}).filter(([key]) => !keys.includes(key)),
  );
}

/** Facts of a frontmatter as the command line would give them. */
export function givenOf(facts: Declared): GivenFacts {
  const of = (key: string): Declared => (facts[key] as Declared | undefined) ?? {};
  const { title, subject, number, issued, issuer } = facts;
  const { on, until, place, programme } = of('inspection');
  const { name, position } = of('concludedBy');
  const { name: signer, authority } = of('signer');
  const given = {
    title,
    subject,
    number,
    issued,
    issuer,
    on,
    until,
    place,
    programme,
    position,
    signer,
    authority,
  };
  return said({ ...given, 'concluded-by': name }) as GivenFacts;
}
