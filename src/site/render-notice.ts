import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';
import { noticeWords } from '../i18n/notice.ts';
import type { Notice } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';
import { annotate, type PageLinks } from '../notice/annotate.ts';
import { wrapLoneMarks } from '../notice/lone-marks.ts';
import { FEATURES } from '../notice/parse-notice.ts';
import { checkSafeSubset } from '../notice/safe-subset.ts';
import { contentFolder, readContent } from './read-content.ts';

/** What Astro's JSX runtime can call: props in, a node out. */
export type NoticeBody = (props: { components: Record<string, unknown> }) => unknown;

/** Astro's own JSX, typed as Sätteri calls it. */
const element = (type: unknown, props: unknown): unknown => jsx(type, props as Record<string, unknown>);

/**
 * Compile the body of a notice for its page. The tree is checked again before a line of it is evaluated: between the
 * loader and this page the file may have changed.
 */
export async function renderNotice(
  notice: Notice,
  registry: Registry,
  links: PageLinks,
  glossary: ReadonlyMap<string, string>,
): Promise<NoticeBody> {
  const text = await readContent(contentFolder(), notice.file);
  const module = await evaluate(text, {
    Fragment,
    jsx: element,
    jsxs: element,
    features: FEATURES,
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    mdastPlugins: [
      {
        name: 'notice',
        options: { position: true },
        before(root, context) {
          const [refused] = checkSafeSubset(wrapLoneMarks(root), notice.file);
          if (refused) throw new Error(`${notice.file}: ${refused.message}`);
          context.replaceNode(
            root,
            annotate(root, text, registry, notice.file, noticeWords, links, glossary),
          );
        },
      },
    ],
  });
  return module['default'] as NoticeBody;
}
