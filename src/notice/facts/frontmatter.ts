import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, SourcePosition } from '../../model/diagnostic.ts';
import { hiddenLetter, lookAlike } from '../../model/text/hidden-letters.ts';
import { nearest } from '../../model/text/nearest.ts';
import { changedScalars } from '../letters/changed-scalars.ts';

/** What a schema check of a YAML text gives: the value if it is valid, and all that is wrong. */
export interface ParsedYaml<T> {
  value?: T;
  /** Place of every word, number and truth value of a valid text, by its keys: `xa-thu.within`, `so-thu.memberOf.0`. */
  positions?: ReadonlyMap<string, SourcePosition>;
  diagnostics: Diagnostic[];
}

/**
 * Read YAML by a zod schema, with the place of every fault.
 * @param firstLine line of the file on which the YAML starts (1 for a whole file, 2 for frontmatter)
 * @param advise how else than by hand a missing value is filled in, if it is
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine: number,
  advise: (fact: string, given: unknown) => string | undefined = () => undefined,
): ParsedYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const at = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const fault = (position: SourcePosition, message: string, hint?: string): Diagnostic => ({
    check: 'frontmatter/invalid',
    severity: 'error',
    file,
    position,
    message,
    ...(hint !== undefined && { hint }),
  });
  let document: Document.Parsed;
  let given: unknown;
  let changed: Diagnostic[] = [];
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0) {
      const diagnostics = document.errors.map(({ pos, code }) =>
        fault(at(pos[0]), `YAML viết sai (${code}).`, 'Kiểm tra thụt dòng, dấu ngoặc kép và khoá bị lặp.'),
      );
      return { diagnostics };
    }
    const unfit = unfitNodes(document).map(({ offset, message, hint }) => fault(at(offset), message, hint));
    if (unfit.length > 0) return { diagnostics: unfit };
    changed = changedScalars(document, text).map(({ offset, severity, message, hint }) => ({
      ...fault(at(offset), message, hint),
      check: 'frontmatter/changed',
      severity,
    }));
    given = document.toJS();
  } catch (error) {
    // Lists within lists without end exhaust the reader, which has no other way to say so.
    if (!(error instanceof RangeError)) throw error;
    const tooDeep = fault(
      { line: firstLine, column: 1 },
      'YAML lồng vào nhau quá sâu.',
      'Bỏ bớt các cấp lồng.',
    );
    return { diagnostics: [tooDeep] };
  }
  const positionOf = (path: readonly PropertyKey[], ofKey = false): SourcePosition => {
    for (let length = path.length; length >= 0; length--) {
      const parent: unknown =
        length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      if (length > 0 && isMap(parent)) {
        const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
        const node = ofKey || length < path.length ? pair?.key : (pair?.value ?? pair?.key);
        const start = (node as { range?: [number, number, number] } | null | undefined)?.range?.[0];
        if (start !== undefined) return at(start);
      }
      const node: unknown = length > 0 ? document.getIn(path.slice(0, length), true) : undefined;
      const start = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (start !== undefined) return at(start);
    }
    return { line: firstLine, column: 1 };
  };
  const result = schema.safeParse(given);
  if (result.success)
    return { value: result.data, positions: positionsIn(document, at), diagnostics: changed };
  const diagnostics = result.error.issues.flatMap((issue): Diagnostic[] => {
    const name = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        return fault(
          positionOf([...issue.path, key], true),
          `Không có mục \`${[name, key].filter(Boolean).join('.')}\`.`,
          near ? `Có phải bạn muốn viết \`${near}\`?` : `Các mục được dùng: ${known.join(', ')}.`,
        );
      });
    }
    if (issue.code === 'invalid_key') {
      const [reason] = issue.issues;
      return [fault(positionOf(issue.path, true), `Khoá \`${name}\` ${reason?.message ?? 'không hợp lệ'}.`)];
    }
    const isMissing = issue.code === 'invalid_type' && document.getIn(issue.path) === undefined;
    if (isMissing)
      return [
        fault(
          positionOf(issue.path),
          `Thiếu mục \`${name}\`.`,
          [`Thêm \`${String(issue.path.at(-1))}:\`.`, advise(name, given)].filter(Boolean).join(' '),
        ),
      ];
    if (issue.code === 'invalid_type') {
      return [
        fault(
          positionOf(issue.path),
          `${name ? `Mục \`${name}\`` : 'Nội dung tệp'} phải là ${typeName(issue.expected)}.`,
          issue.expected === 'string' ? 'Đặt giá trị trong ngoặc kép.' : undefined,
        ),
      ];
    }
    const near =
      issue.code === 'invalid_value'
        ? nearest(String(document.getIn(issue.path)), issue.values.map(String))
        : undefined;
    return [
      fault(
        positionOf(issue.path),
        `Mục \`${name}\` ${issue.code === 'invalid_value' ? `phải là một trong: ${issue.values.map(String).join(', ')}` : issue.message}.`,
        near ? `Có phải bạn muốn viết \`${near}\`?` : advise(name, given),
      ),
    ];
  });
  return { diagnostics: [...changed, ...diagnostics] };
}

function positionsIn(
  document: Document.Parsed,
  at: (offset: number) => SourcePosition,
): Map<string, SourcePosition> {
  const positions = new Map<string, SourcePosition>();
  const read = (node: unknown, path: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items)
        read(value, [path, isScalar(key) ? String(key.value) : ''].filter(Boolean).join('.'));
    } else if (isSeq(node)) for (const [index, item] of node.items.entries()) read(item, `${path}.${index}`);
    else if (isScalar(node) && node.range) positions.set(path, at(node.range[0]));
  };
  read(document.contents, '');
  return positions;
}

/** Aliases, of which a few lines can make gigabytes, a key that JavaScript reads otherwise, letters that nobody sees. */
function unfitNodes(document: Document.Parsed): { offset: number; message: string; hint: string }[] {
  const found: { offset: number; message: string; hint: string }[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return;
      const hint = 'Đặt tên khác.';
      found.push({ offset: key.range?.[0] ?? 0, message: 'Khoá `__proto__` không được dùng.', hint });
    },
    Alias: (_key, { range }) => {
      const hint = 'Chép lại giá trị ở từng chỗ; chữ bắt đầu bằng `*` thì đặt trong ngoặc kép.';
      found.push({ offset: range?.[0] ?? 0, message: 'Bí danh YAML (`*tên`) không được dùng.', hint });
    },
    Scalar: (_key, { value, range }) => {
      const unfit = typeof value === 'string' ? (hiddenLetter(value) ?? lookAlike(value)) : undefined;
      if (unfit) found.push({ ...unfit, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}

function typeName(expected: string): string {
  return (
    { string: 'chữ', array: 'danh sách', object: 'nhóm mục con', number: 'số', record: 'nhóm mục con' }[
      expected
    ] ?? expected
  );
}

/** Keys that a strict object of the schema takes at a path; none where the schema is no object. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of [...path, undefined]) {
    while (current && typeof current === 'object' && 'unwrap' in current)
      current = (current as { unwrap(): unknown }).unwrap();
    const shape = (current as { shape?: Record<string, unknown> } | undefined)?.shape;
    if (key === undefined) return shape ? Object.keys(shape) : [];
    current = shape ? shape[String(key)] : (current as { valueType?: unknown } | undefined)?.valueType;
  }
  return [];
}
