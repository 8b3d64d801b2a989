/** What a reader did to the letters of a source: every change is booked twice, as it was and as it is. */
export interface Ledger {
  taken: string[];
  put: string[];
}

export function newLedger(): Ledger {
  return { taken: [], put: [] };
}

/** Book that letters became others; blanks are not counted. */
export function exchange(ledger: Ledger, before: string, after: string): void {
  if (before === after) return;
  ledger.taken.push(before);
  ledger.put.push(after);
}

/** The letters of a source after all that was booked; what was taken without being there stays to be found. */
export function settle(letters: string, { taken, put }: Ledger): string {
  const open = new Map<string, number>();
  for (const letter of taken.join('\n').normalize('NFC'))
    if (letter.trim() !== '') open.set(letter, (open.get(letter) ?? 0) + 1);
  let rest = '';
  for (const letter of letters.normalize('NFC')) {
    const times = open.get(letter) ?? 0;
    if (times > 0) open.set(letter, times - 1);
    else rest += letter;
  }
  return [rest, ...put].join('\n').normalize('NFC');
}
