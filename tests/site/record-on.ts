import { readSource } from '../../src/importers/read-source.ts';
import { recordVersions } from '../../src/site/clerk/record-versions.ts';

/**
 * Record what waits in a content folder, on a day and with one salt for all.
 * @param salt a hexadecimal digit
 * @throws {Error} where it cannot be recorded
 */
export async function recordOn(content: string, today: string, salt = 'a'): Promise<void> {
  const done = await recordVersions(content, { today, salt: () => salt.repeat(32), keys: [], readSource });
  if ('refused' in done) throw new Error(JSON.stringify(done, null, 1));
}
