/** What may be done here with a database file. */
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../folder.ts';
import { StoreError } from './store.ts';

/** `read`: beside a connection of ours that writes; `watched`: where only others may write. */
export type Access = 'write' | 'read' | 'watched';

/** To write takes the file and its folder, where SQLite keeps what is under way. */
export function accessTo(path: string): 'write' | 'watched' {
  const file = existsSync(path) ? realpathSync(path) : undefined;
  const needed = file === undefined ? [dirname(path)] : [file, dirname(file)];
  return needed.every(isWritable) ? 'write' : 'watched';
}

/** The folder of a file that is to be made. */
export function makeRoom(path: string): void {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw new StoreError(
      'read_only',
      `there can be no database ${path}: choose another with --store or DAUMOI_STORE (${(error as Error).message})`,
    );
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
