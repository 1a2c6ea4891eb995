/** Folders that are about to be written into. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from './settings.ts';

/** Makes it with those above it; throws UserError where nothing can be written there, before anything is worked out that would be. */
export function makeFolder(folder: string): void {
  try {
    make(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`the folder ${folder} cannot be made or written to: give another (${why})`);
  }
}

/** Step by step: Node's own way never ends where the system denies a folder that is there (/proc). */
function make(folder: string): void {
  if (existsSync(folder)) return demandWritable(folder);
  const above = dirname(folder);
  if (above !== folder) make(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Another process may have made it in the meantime.
    demandWritable(folder);
  }
}

function demandWritable(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there) throw new Error('a link stands there that leads nowhere');
  if (!there.isDirectory()) throw new Error('a file stands there');
  accessSync(folder, constants.W_OK);
}
