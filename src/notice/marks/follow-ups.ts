import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RecordedState } from '../../model/orders/assignment-status.ts';
import type { FollowUp } from '../../model/orders/follow-up.ts';
import { isIsoDay } from '../../model/time/calendar-day.ts';
import { attribute, isJsx, isUnreviewed, type JsxNode, type Node, textOf, walk } from '../structure/tree.ts';
import type { Container } from './marks.ts';

/** What a notice says of earlier orders, and the anchor given to each marked node. */
export interface FoundFollowUps {
  followUps: FollowUp[];
  anchors: ReadonlyMap<Node, string>;
  diagnostics: Diagnostic[];
}

/** Attributes that are days. */
const DAYS = [
  ['on', 'Ngày'],
  ['due', 'Hạn mới'],
] as const;

/**
 * Collect what the words say of orders of earlier notices: `<FollowUp of="…" state="…">`, and `<Assignment follows="…">`, which
 * gives an order again.
 * @param orders anchors of the orders, by their nodes
 */
export function findFollowUps(
  containers: readonly Container[],
  file: string,
  orders: ReadonlyMap<Node, string>,
): FoundFollowUps {
  const followUps: FollowUp[] = [];
  const anchors = new Map<Node, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { anchor: within, node: container } of containers) {
    let count = 0;
    walk(container, (node) => {
      if (!isJsx(node)) return;
      const position = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
      const follows = attribute(node, 'follows');
      if (node.name === 'Assignment' && follows !== undefined && !isUnreviewed(node)) {
        followUps.push({
          anchor: orders.get(node) ?? within,
          of: follows,
          told: { state: 'nhac-lai' },
          words: textOf(node).trim(),
          position,
        });
        return;
      }
      if (node.name !== 'FollowUp') return;
      const anchor = `${within}-tk${++count}`;
      anchors.set(node, anchor);
      for (const [name, what] of DAYS) {
        const day = attribute(node, name);
        if (day === undefined || isIsoDay(day)) continue;
        diagnostics.push({
          check: 'assignment/follow-up-day',
          severity: 'error',
          file,
          position,
          message: `${what} \`${day}\` không phải là một ngày.`,
          hint: `Viết năm-tháng-ngày: \`${name}="2044-06-30"\`.`,
        });
      }
      followUps.push({
        anchor,
        of: attribute(node, 'of') ?? '',
        told: toldBy(node),
        words: textOf(node).trim(),
        position,
      });
    });
  }
  return { followUps, anchors, diagnostics };
}

function toldBy(node: JsxNode): FollowUp['told'] {
  const [on, due, decision, to] = ['on', 'due', 'decision', 'to'].map((name) => attribute(node, name));
  return {
    // The closed set of values is held where components are checked.
    state: attribute(node, 'state') as RecordedState,
    ...(on !== undefined && { on }),
    ...(due !== undefined && { due }),
    ...(decision !== undefined && { decision }),
    ...(to !== undefined && { to: to.split(/\s+/).filter(Boolean) }),
  };
}
