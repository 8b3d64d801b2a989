import { z } from 'zod';
import { BOUNDS } from '../../model/figures/printed-value.ts';

const place = z.strictObject({
  /** Page of a PDF, from 1. */
  page: z.int().min(1).optional(),
  /** Line or paragraph as the source counts them; 0 for what stands on the page and in no line. */
  line: z.int().min(0),
});
const count = z.int().min(0);

/** What was found, with the words that say it and where they stand. */
const found = {
  /** As printed in the source; absent where the clerk said it. */
  words: z.string().optional(),
  place: place.optional(),
};

/**
 * How sure a thing is: the words say so (`printed`), it was concluded from them and wants a look (`guessed`), or the
 * clerk said so (`given`).
 */
const SURENESS = ['printed', 'guessed', 'given'] as const;
const sureness = z.enum(SURENESS);

/** One fact of the frontmatter. */
const factSchema = z.strictObject({
  /** Its name in the frontmatter, `inspection.on`. */
  fact: z.string(),
  /** As the frontmatter has it. */
  value: z.union([z.string(), z.array(z.string())]),
  /** The name behind a slug of the registry. */
  name: z.string().optional(),
  ...found,
  sureness,
});

/** What an electronic signature of a PDF says of itself; it is shown and never published. */
const signatureSchema = z.strictObject({
  /** Who signed, or which office, as the signature names it. */
  signer: z.string(),
  /** When, `2024-03-27T10:15:00+07:00`, or as much as it says. */
  signedAt: z.string().optional(),
  ...found,
});

const partSchema = z.strictObject({ words: z.string(), place });

/** A figure in the text that may be marked. */
const figureSchema = z.strictObject({
  printed: z.string(),
  sentence: z.string(),
  place,
  /** The number as it is read, `value` in `unit`; an end of a range, a whole, a bound where the words give one. */
  value: z.strictObject({
    value: z.number(),
    unit: z.string(),
    upTo: z.number().optional(),
    outOf: z.number().optional(),
    bound: z.enum(BOUNDS).optional(),
    isChange: z.literal(true).optional(),
  }),
  /** Words that say what is measured, when and where, each as printed. */
  indicator: z.string().optional(),
  period: z.string().optional(),
  where: z.string().optional(),
  sureness,
});

/** An order in the text that may be marked. */
const orderSchema = z.strictObject({
  /** The very words of the order. */
  printed: z.string(),
  /** The sentence they stand in; of a table the cells of the row. */
  sentence: z.string(),
  place,
  /** Who must do it: as printed, where that stands, and its slug where the registry knows it. */
  agencies: z
    .array(
      z.strictObject({
        words: z.string(),
        slug: z.string().optional(),
        from: z.enum(['sentence', 'list', 'heading', 'table']),
      }),
    )
    .optional(),
  /** The words of its deadline, what they mean, and the last day in time where they give one. */
  deadline: z
    .strictObject({
      words: z.string(),
      kind: z.enum(['dated', 'recurring', 'worded', 'ongoing']),
      due: z.string().optional(),
    })
    .optional(),
  /** The written text marks it, for a person to confirm. */
  isMarked: z.literal(true).optional(),
  sureness,
});

/** Something that only a person can say. */
const questionSchema = z.strictObject({
  /** The fact it is about, `issued`. */
  about: z.string(),
  /** The question in plain words. */
  message: z.string(),
  ...found,
  /** The site cannot publish the notice without an answer. */
  isNeeded: z.boolean(),
  /** Commands that answer it; where several stand, one of them. */
  answers: z.array(
    z.strictObject({
      /** What it says, where there are several. */
      means: z.string().optional(),
      /** Flags of `npm run import`, each with its value; `…` in a value is for the clerk to fill in. */
      flags: z.array(z.tuple([z.string(), z.string()])),
      /** The whole command as typed in the folder of the project. */
      command: z.string().optional(),
    }),
  ),
});

/** What an import found, as plain data: the text that a clerk reads is a rendering of it. */
const importOutcomeSchema = z.strictObject({
  form: z.literal('ket-qua-nhap/1'),
  /** How the source was read. */
  reader: z.enum(['text', 'docx', 'pdf', 'poppler']),
  facts: z.array(factSchema),
  signatures: z.array(signatureSchema),
  headings: z.array(partSchema.extend({ level: z.int() })),
  paragraphs: count,
  tables: z.array(partSchema.extend({ rows: count, columns: count })),
  notes: z.array(partSchema.extend({ number: count })),
  recipients: z.array(z.string()),
  /** How many signed. */
  signers: count,
  citations: z.array(z.strictObject({ words: z.string(), place: place.optional() })),
  figures: z.array(figureSchema),
  orders: z.array(orderSchema),
  /** The command that writes the orders as marks for review, where that was not done. */
  ordersCommand: z.string().optional(),
  questions: z.array(questionSchema),
  /** What a clerk should look at. */
  remarks: z.array(z.strictObject({ message: z.string(), ...found })),
  /** Words of the source that are not published, and why. */
  leftOut: z.array(
    z.strictObject({ kind: z.string(), why: z.string(), words: z.string(), place: place.optional() }),
  ),
  /** Lines of the head that stand in the frontmatter, or are the form of every head. */
  moved: z.array(partSchema),
  /** Letters of the source, white space not counted, and what became of them. */
  account: z.strictObject({
    source: count,
    published: count,
    notes: count,
    head: count,
    marks: count,
    furniture: count,
    /** Letters that are nowhere, and letters that are too many: empty, else nothing is written. */
    lost: z.string(),
    added: z.string(),
  }),
  /** Places where blanks may be lost or added, which the account of letters cannot see. */
  doubtfulBlanks: count,
  /** Share of words that are Vietnamese syllables, 0 to 1. */
  syllables: z.number(),
});
export type ImportOutcome = z.output<typeof importOutcomeSchema>;
export type FoundFact = z.output<typeof factSchema>;
export type FoundSignature = z.output<typeof signatureSchema>;
export type SuggestedOrder = z.output<typeof orderSchema>;
export type Question = z.output<typeof questionSchema>;

const changeSchema = z.strictObject({
  /** Name of the fact in the frontmatter. */
  fact: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});

/** What became of one file. */
const importedFileSchema = z.strictObject({
  /** As it was typed. */
  file: z.string(),
  /**
   * `written`: a new notice. `renewed`: there already, written anew with what was given now. `unchanged`: there already,
   * and nothing to change. `edited`: there already and edited since, so that `changes` are for the hand. `refused`.
   */
  outcome: z.enum(['written', 'renewed', 'unchanged', 'edited', 'refused']),
  /** Path of the notice below the content folder. */
  notice: z.string().optional(),
  /** Where it was before, if it went to another place. */
  movedFrom: z.string().optional(),
  /** Its address is published, so that it stays although its number is known now. */
  staysAt: z.string().optional(),
  changes: z.array(changeSchema).optional(),
  /** Entries that the registry got. */
  registered: z.array(z.strictObject({ list: z.string(), slug: z.string(), name: z.string() })).optional(),
  refusal: z
    .strictObject({
      reason: z.string(),
      advice: z.string(),
      /** Commands that do what is advised, one after the other. */
      commands: z.array(z.string()),
    })
    .optional(),
  /** Why the site would not publish it yet, beside missing facts. */
  faults: z
    .array(z.strictObject({ check: z.string(), message: z.string(), hint: z.string().optional() }))
    .optional(),
  found: importOutcomeSchema.optional(),
});
export type ImportedFile = z.output<typeof importedFileSchema>;

/** What `npm run import -- … --json` prints. */
export const importRunSchema = z.strictObject({
  form: z.literal('nhap/1'),
  files: z.array(importedFileSchema),
});

/** The same outcome, each answer with the whole command that gives it. */
export function withCommands(
  outcome: ImportOutcome,
  commandOf: (flags: readonly (readonly [string, ...string[]])[]) => string,
  hasMarks: boolean,
): ImportOutcome {
  const questions = outcome.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => ({ ...answer, command: commandOf(answer.flags) })),
  }));
  const canMark = outcome.orders.length > 0 && !hasMarks;
  return { ...outcome, questions, ...(canMark && { ordersCommand: commandOf([['--accept-orders']]) }) };
}
