import { evaluate } from 'satteri';
import { noticeWords } from '../../../src/i18n/notice.ts';
import { annotate } from '../../../src/notice/annotate.ts';
import { FEATURES } from '../../../src/notice/parse-notice.ts';
import { FRONTMATTER, registryOf } from './fixture.ts';

/** HTML that is not to be escaped again. */
class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** What a JSX runtime is called with. */
type Props = Readonly<Record<string, unknown>>;

function print(node: unknown): string {
  if (node === undefined || node === null || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(print).join('');
  if (node instanceof Html) return node.html;
  return String(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const inside = (props: Props): string => String(props['set:html'] ?? print(props['children']));
const Fragment = (props: Props): Html => new Html(inside(props));

function element(type: unknown, props: unknown): unknown {
  const given = props as Props;
  if (typeof type === 'function') return (type as (props: Props) => unknown)(given);
  const attributes = Object.entries(given)
    .filter(([name]) => name !== 'children' && name !== 'set:html')
    .map(([name, value]) => ` ${name}="${print(value).replaceAll('"', '&quot;')}"`);
  return new Html(`<${String(type)}${attributes.join('')}>${inside(given)}</${String(type)}>`);
}

/** The page of an invented notice as HTML, by the site's own plugin and compiler, without Astro. */
export async function printPage(body: string, frontmatter = FRONTMATTER): Promise<string> {
  const source = `${frontmatter}\n${body}\n`;
  const module = await evaluate(source, {
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
          const links = { citations: new Map(), aliases: new Map() };
          context.replaceNode(
            root,
            annotate(root, source, registryOf({}), 'notices/2042/thu.mdx', noticeWords, links, new Map()),
          );
        },
      },
    ],
  });
  return print((module['default'] as (props: Props) => unknown)({ components: { Fragment } }));
}
