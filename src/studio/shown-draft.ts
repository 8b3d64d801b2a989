import type { Diagnostic } from '../model/diagnostic.ts';
import type { StatusEntry } from '../model/orders/assignment-status.ts';
import type { VersionItem } from '../model/version-item.ts';
import type { DraftBlock } from './draft.ts';
import type { MarkAction } from './mark-action.ts';
import type { SuggestedFigure } from './suggest-figures.ts';

/** A notice as the studio's page shows it. */
export interface ShownDraft {
  /** `notices/2042/ten.mdx`. */
  file: string;
  /** SHA-256 of the text; an action names the one it was made on. */
  digest: string;
  /** Where the page as it will be stands, and the path of the file that the notice was made from. */
  address: string;
  source?: string;
  /** Facts of the frontmatter by dotted names, as words. */
  facts: Readonly<Record<string, string>>;
  blocks: readonly DrawnBlock[];
  /** What the notice alone is wrong with; what all notices together are is told on every page of the preview. */
  faults: readonly ShownProblem[];
  /** Figures that nobody marked yet. */
  figures: readonly SuggestedFigure[];
  /** What is recorded of its orders, by their anchors, the oldest first. */
  recorded: Readonly<Record<string, readonly StatusEntry[]>>;
  /** What its editors say of its versions. */
  versions: readonly VersionItem[];
  canUndo: boolean;
}

export type DrawnBlock = Pick<DraftBlock, 'anchor' | 'reference' | 'kind' | 'marker' | 'spans'> & {
  words: string;
};
export interface ShownProblem
  extends Pick<Diagnostic, 'check' | 'severity' | 'message' | 'file' | 'hint' | 'position'> {
  /** The block in which it stands. */
  anchor?: string;
  remedy?: Remedy;
}

/** What a button does about a fault: write the letters of the source, ask for the reason that the ledger needs, or go to where a fact is filled in. */
export type Remedy =
  | { ask: 'mend'; action: Extract<MarkAction, { do: 'mend' }> }
  | { ask: 'reason' }
  | { ask: 'fact' };

/** Why something was not done, in words; `draft` where the page that asked shows an older text. */
export interface NotDone {
  refused: string;
  hint?: string;
  /** It is done once somebody says why: the ledger has the words. */
  asksReason?: boolean;
  draft?: ShownDraft;
}

/** A field of the form of a mark: an attribute, the list that its short names are from, values where they are few. */
export interface MarkField {
  name: string;
  isRequired: boolean;
  list?: ListName;
  values?: readonly string[];
}

export type ListName = 'agencies' | 'places' | 'topics' | 'indicators' | 'documents';

/** What the forms of the page choose from. */
export interface Choices {
  lists: Readonly<Record<ListName, readonly (readonly [slug: string, name: string])[]>>;
  marks: Readonly<Record<string, readonly MarkField[]>>;
  /** Fields of what is recorded after a notice was published. */
  order: readonly MarkField[];
}
