import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Write a file through a temporary one and a rename: a kill at any moment leaves the old state or the new. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
}
