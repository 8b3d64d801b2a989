/** Match a sticky expression exactly at an offset; undefined where it does not. */
export function matchAt(expression: RegExp, letters: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(letters) ?? undefined;
}
