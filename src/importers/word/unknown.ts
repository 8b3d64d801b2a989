import { child, children, elements, textElement, unwrap } from './file/xml.ts';

/** Elements that are read as what they are. */
const READ = new Set(
  'body p r t tab br tbl tr tc hyperlink fldChar instrText footnoteReference endnoteReference footnotes footnote endnotes endnote document hdr ftr'
    .split(' ')
    .map((name) => `w:${name}`),
);
/** Holders that say nothing of their own: what they hold stands as if they were not there. */
const HOLDERS =
  /^w:(?:smartTag|customXml|sdt|sdtContent|fldSimple|dir|bdo|ruby|rt|rubyBase|object|pict|drawing|txbxContent|subDoc|div)$|^(?:v|o|w10|wp|wps|wpg|wpc|wp14|a|pic|mc):/u;

/**
 * Open every element that is not read as what it is, so that the words within it stand in their place; those without
 * words are passed over.
 * @returns names of elements that held words and are not known at all
 */
export function openUnknown(root: Element): string[] {
  for (const ruby of elements(root, 'w:ruby')) baseFirst(ruby);
  const unknown = new Set<string>();
  const visit = (parent: Element): void => {
    for (const element of children(parent)) {
      const { tagName } = element;
      if (/Pr$|^w:tblGrid$/u.test(tagName)) continue;
      visit(element);
      if (READ.has(tagName) || !holdsText(element)) continue;
      if (!HOLDERS.test(tagName)) unknown.add(tagName);
      unwrap(element);
    }
  };
  visit(root);
  return [...unknown];
}

const TEXT = /^w:(?:p|r|t|tbl|tr|tc|br|tab|footnoteReference|endnoteReference)$/u;

/** Whether words of the text, or what may hold them, stand right within an element. */
function holdsText(element: Element): boolean {
  return children(element).some(({ tagName }) => TEXT.test(tagName));
}

/** The word comes before what is printed small above it, parted by a blank. */
function baseFirst(ruby: Element): void {
  const above = child(ruby, 'w:rt');
  const base = child(ruby, 'w:rubyBase');
  if (!above || !base) return;
  ruby.appendChild(textElement(ruby.ownerDocument, ' '));
  ruby.appendChild(above);
}
