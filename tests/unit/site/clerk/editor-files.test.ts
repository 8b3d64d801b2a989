import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../../../src/site/clerk/editor-files.ts';
import { CONTENT_SCHEMAS, jsonSchemaOf } from '../../../../src/site/content/content-schemas.ts';
import { FRONTMATTER, parseBody } from '../../notice/fixture.ts';

function validatorOf(name: string) {
  const schema = CONTENT_SCHEMAS[name];
  if (!schema) throw new Error(name);
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile(jsonSchemaOf(schema) as object);
}

test('the committed files are the ones that the rules give: otherwise run `npm run editor`', () => {
  const stale = [...editorFiles()]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);
  expect(stale).toEqual([]);
  const extra = readdirSync('public/schemas').filter((name) => !editorFiles().has(`public/schemas/${name}`));
  expect(extra).toEqual([]);
});

test('every registry file that is there is mapped to a schema and valid by it', () => {
  for (const [name, { files }] of Object.entries(CONTENT_SCHEMAS)) {
    if (files === undefined || files.includes('*') || !existsSync(`content/${files}`)) continue;
    const validate = validatorOf(name);
    expect(validate(parse(readFileSync(`content/${files}`, 'utf8'))), name).toBe(true);
  }
  const mapped = Object.values(CONTENT_SCHEMAS).map(({ files }) => files);
  const there = readdirSync('content/registry').filter((name) => name.endsWith('.yaml'));
  expect(there.filter((name) => !mapped.includes(`registry/${name}`))).toEqual([]);
});

test('the frontmatter schema takes what the check takes and refuses a mistyped or missing key and a wrong day', () => {
  const validate = validatorOf('notice-frontmatter');
  const read = (text: string): unknown => parse(text.replaceAll('---\n', ''));
  expect(validate(read(FRONTMATTER))).toBe(true);
  for (const [from, to] of [
    ['subject:', 'subjet:'],
    ['2042-04-23', '23/4/2042'],
    ['ubnd-tinh-mau', 'UBND tỉnh'],
    ['title: THÔNG BÁO\n', ''],
  ] as const) {
    expect(validate(read(FRONTMATTER.replace(from, to))), to).toBe(false);
  }
});

test('the snippet of every component that marks words is accepted by the check once its blanks are filled', () => {
  const snippets = JSON.parse(editorFiles().get('.vscode/notice.code-snippets') ?? '') as Record<
    string,
    { body: string[] }
  >;
  for (const [name, { body }] of Object.entries(snippets)) {
    const text = body
      .join('\n')
      .replace(/\$\{\d+:\$TM_SELECTED_TEXT\}/g, '17,04%')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+\}|\$\d/g, 'x');
    const { diagnostics } = parseBody(body.length === 1 && !text.endsWith('/>') ? `Chữ ${text}.` : text);
    expect(
      diagnostics.filter(({ check }) => check.startsWith('subset/')),
      name,
    ).toEqual([]);
  }
});
