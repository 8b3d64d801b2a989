import type { Refusal } from './source-document.ts';

/** Why a source cannot be read, thrown by whatever finds it deep in a file and caught where the file is read. */
export class SourceFault extends Error {
  override name = 'SourceFault';
  readonly refusal: Refusal;

  constructor(reason: string, advice: string, tool?: Refusal['tool']) {
    super(reason);
    this.refusal = { kind: 'refused', reason, advice, ...(tool && { tool }) };
  }
}
