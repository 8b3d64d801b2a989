import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Style of writing, not validity: Astro's output is not hand-written.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    // Titles of notices are long by law; `role="list"` keeps a list a list in Safari when its bullets are hidden.
    'no-redundant-role': 'off',
  },
});

/** What is no valid HTML in pages of a built site, a line each. */
export async function invalidHtml(site: string, pages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join(site, page));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      found.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  return found;
}
