/** The command line as a user runs it, in a folder of its own with a store of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const CLI = join(import.meta.dirname, '../../server/cli.ts');

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}
export type Run = (args: string[], env?: Record<string, string>, input?: string | Buffer) => Ran;

export const commandIn =
  (folder: string, store: string): Run =>
  (args, env = {}, input = '') => {
    const done = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: { ...process.env, DAUMOI_STORE: store, ...env },
    });
    return { code: done.status, out: done.stdout, err: done.stderr };
  };
