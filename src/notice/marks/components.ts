import { CHART_FORMS } from '../../model/chart-form.ts';
import { METRIC_KINDS } from '../../model/figures/metric.ts';
import { RECORDED_STATES } from '../../model/orders/assignment-status.ts';
import { REVIEW } from '../../model/orders/order-review.ts';

/** What a component takes: attribute name → whether it must be there, and the values allowed if they are few. */
interface ComponentRule {
  /** Where it may stand: among words, or as a block of its own. */
  place: 'inline' | 'block';
  attributes: Readonly<Record<string, { required: boolean; values?: readonly string[] }>>;
  hasContent: boolean;
}

const REQUIRED = { required: true } as const;
const OPTIONAL = { required: false } as const;

/** The closed set of components a notice may use. Anything else is refused. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Metric: {
    place: 'inline',
    attributes: {
      indicator: REQUIRED,
      place: REQUIRED,
      asOf: REQUIRED,
      kind: { required: false, values: METRIC_KINDS },
    },
    hasContent: true,
  },
  Sic: { place: 'inline', attributes: { source: REQUIRED }, hasContent: true },
  EditorNote: { place: 'inline', attributes: { note: REQUIRED }, hasContent: true },
  /** Words that the agency corrected by another document (đính chính); they stay as they were issued. */
  Corrected: { place: 'inline', attributes: { by: REQUIRED }, hasContent: true },
  /** Words taken out by law: none of them stands here. */
  Redacted: { place: 'inline', attributes: {}, hasContent: false },
  Assignment: {
    place: 'inline',
    attributes: {
      to: REQUIRED,
      review: { required: false, values: [REVIEW] },
      with: OPTIONAL,
      owner: OPTIONAL,
      due: OPTIONAL,
      deadline: OPTIONAL,
      target: OPTIONAL,
      product: OPTIONAL,
      follows: OPTIONAL,
    },
    hasContent: true,
  },
  /** Words that say what became of an order of an earlier notice. */
  FollowUp: {
    place: 'inline',
    attributes: {
      of: REQUIRED,
      state: { required: true, values: RECORDED_STATES },
      on: OPTIONAL,
      due: OPTIONAL,
      decision: OPTIONAL,
      to: OPTIONAL,
    },
    hasContent: true,
  },
  Cite: { place: 'inline', attributes: { doc: REQUIRED }, hasContent: true },
  MetricChart: {
    place: 'block',
    attributes: {
      indicators: REQUIRED,
      places: OPTIONAL,
      kinds: OPTIONAL,
      form: { required: false, values: CHART_FORMS },
      title: REQUIRED,
      subtitle: OPTIONAL,
    },
    hasContent: false,
  },
  Closing: { place: 'block', attributes: {}, hasContent: true },
  Recipients: { place: 'block', attributes: {}, hasContent: true },
  Signature: { place: 'block', attributes: {}, hasContent: true },
};

/** HTML that Markdown cannot say and that can do no harm; none of it takes an attribute. */
export const PLAIN_TAGS: readonly string[] = ['sub', 'sup', 'u', 'br'];

/** Markdown that may stand in a notice. */
export const MARKDOWN_NODES: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'break',
  'link',
  'footnoteReference',
  'footnoteDefinition',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
