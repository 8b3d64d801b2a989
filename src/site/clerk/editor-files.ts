import { z } from 'zod';
import { editorWords as words } from '../../i18n/clerk/editor.ts';
import { importRunSchema } from '../../importers/report/import-outcome.ts';
import { COMPONENTS } from '../../notice/marks/components.ts';
import { CONTENT_SCHEMAS, jsonSchemaOf } from '../content/content-schemas.ts';

/**
 * Files that help people who write in an editor, all derived from the rules that the check reads: JSON Schemas, and for
 * Visual Studio Code the settings that use them, snippets of the components, and the check as a task.
 * @returns text by path from the root of the repository
 */
export function editorFiles(): Map<string, string> {
  const schemas = Object.entries(CONTENT_SCHEMAS).map(([name, schema]): [string, unknown] => [
    schemaFile(name),
    jsonSchemaOf(schema),
  ]);
  const files: [string, unknown][] = [
    ...schemas,
    ['docs/import-outcome.schema.json', z.toJSONSchema(importRunSchema)],
    ['.vscode/settings.json', settings()],
    ['.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }],
    ['.vscode/notice.code-snippets', snippets()],
    ['.vscode/tasks.json', tasks()],
  ];
  return new Map(files.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}

function schemaFile(name: string): string {
  return `public/schemas/${name}.json`;
}

function settings(): unknown {
  const mapped = Object.entries(CONTENT_SCHEMAS).flatMap(([name, { files }]) =>
    files === undefined ? [] : [[`./${schemaFile(name)}`, `content/${files}`]],
  );
  return {
    'yaml.schemas': Object.fromEntries(mapped),
    'files.eol': '\n',
    '[mdx]': {
      'editor.wordWrap': 'on',
      'editor.quickSuggestions': { other: true },
      'editor.formatOnSave': false,
    },
  };
}

/** One snippet a component, with the attributes it must have; optional ones are offered with their values. */
function snippets(): unknown {
  const ofComponents = Object.entries(COMPONENTS).map(([name, { place, attributes, hasContent }]) => {
    let stop = 0;
    const written = Object.entries(attributes)
      .filter(([, { required }]) => required)
      // Where there are few values the editor offers them.
      .map(
        ([attribute, { values }]) => ` ${attribute}="\${${++stop}${values ? `|${values.join(',')}|` : ''}}"`,
      )
      .join('');
    const [start, end] = [`<${name}${written}`, `</${name}>`];
    const selected = `\${${stop + 1}:$TM_SELECTED_TEXT}`;
    const inBlock = [`${start}>`, '', selected, '', end];
    const inSentence = [`${start}>${selected}${end}`];
    const around = place === 'block' ? inBlock : inSentence;
    const body = hasContent ? around : [`${start} />`];
    const optional = Object.entries(attributes)
      .filter(([, { required }]) => !required)
      .map(([attribute, { values }]) => (values ? `${attribute} (${values.join(', ')})` : attribute));
    const description = [words.components[name] ?? words.snippet(name), ...optional].join('; ');
    return [name, { scope: 'mdx', prefix: name, body, description }] as const;
  });
  const footnote = {
    scope: 'mdx',
    prefix: 'chu-thich',
    body: ['[^$1]', '', '[^$1]: $2'],
    description: words.footnote,
  };
  return { ...Object.fromEntries(ofComponents), 'chu-thich': footnote };
}

/** The check marks faults in open files: its text is two lines a fault, place and words. */
function tasks(): unknown {
  const problemMatcher = {
    owner: 'noi-dung',
    fileLocation: 'relative',
    pattern: [
      { regexp: '^(\\S.*?):(\\d+):(\\d+)  (?:lỗi|lưu ý) \\[(.+)\\]$', file: 1, line: 2, column: 3, code: 4 },
      { regexp: '^    (.+)$', message: 1 },
    ],
  };
  const npm = { type: 'npm' };
  return {
    version: '2.0.0',
    tasks: [
      {
        ...npm,
        script: 'check',
        label: words.checkTask,
        problemMatcher,
        group: { kind: 'test', isDefault: true },
      },
      { ...npm, script: 'dev', label: words.previewTask, isBackground: true, problemMatcher: [] },
    ],
  };
}
