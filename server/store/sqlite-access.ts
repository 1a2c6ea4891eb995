/** How a database file may be opened here: to write, to read beside one who writes, or as it lies where nobody may write. */
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../folder.ts';
import { StoreError } from './store.ts';

/** `frozen`: SQLite is told that nobody changes the file, else it would want to keep its notes beside it. */
export type Access = 'write' | 'read' | 'frozen';

/** To write takes the file and its folder, where SQLite keeps what is under way. */
export function accessTo(path: string): Access {
  const file = existsSync(path) ? realpathSync(path) : undefined;
  const needed = file === undefined ? [dirname(path)] : [file, dirname(file)];
  if (needed.every(isWritable)) return 'write';
  return hasMoreBeside(file ?? path) ? 'read' : 'frozen';
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

/** What was written last stands beside the file as long as somebody has it open to write, or where a writer was killed. */
const hasMoreBeside = (path: string): boolean =>
  (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
