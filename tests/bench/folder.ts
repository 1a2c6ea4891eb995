/** A folder for database files that are measured on; it goes when the work with it is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function inFolder<T>(work: (file: (name: string) => string) => Promise<T>): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), 'daumoi-bench-'));
  try {
    return await work((name) => join(path, name));
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
