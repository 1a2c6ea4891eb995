/** A file that is made anew gets its name once it is whole: a first start that is stopped leaves none, and of two at once each makes its own. */
import { existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeRoom } from './store/sqlite-access.ts';

/** `fill` writes the file and lets go of it. Whoever is done after another finds that one's file under the name. */
export async function makeWhole(file: string, fill: (begun: string) => Promise<void>): Promise<void> {
  makeRoom(file);
  removeLeft(file);
  const begun = `${file}.${process.pid}.begun`;
  try {
    await fill(begun);
    putInPlace(begun, file);
  } finally {
    rmSync(begun, { force: true });
  }
}

/** What starts that were stopped have begun, with what SQLite keeps beside it. */
function removeLeft(file: string): void {
  const named = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(named)) continue;
    const [, pid] = /^(\d+)\.begun(-\w+)?$/.exec(name.slice(named.length)) ?? [];
    if (pid !== undefined && !isOfAnother(Number(pid))) rmSync(join(dirname(file), name), { force: true });
  }
}

/** In a container every first process has one number. */
function isOfAnother(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** A link, unlike a new name, never takes the place of what stands there. */
function putInPlace(begun: string, file: string): void {
  try {
    linkSync(begun, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    // A file system without links.
    if (!existsSync(file)) renameSync(begun, file);
  }
}
