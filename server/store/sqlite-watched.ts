/**
 * A file that we may only read while others write: every question finds it as it is now. As long as a writer has something beside
 * the file, SQLite knows of him; where there is nothing, the file is read as it lies, and looked at before and after: an answer
 * out of two states of it reaches nobody.
 */
import { realpathSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { atOneMoment, BUSY, openFile } from './sqlite-connection.ts';
import { checkCurrent } from './sqlite-schema.ts';
import { StoreError } from './store.ts';

/** Clocks of file systems tick as seldom as every 10 ms: within a tick, a second write cannot be seen. In milliseconds. */
const SETTLED = 100;

/** Where SQLite keeps what is under way, or what a killed writer left. */
const BESIDE = ['-wal', '-journal'] as const;

/** The first of these files that holds something. */
export const heldBeside = (path: string): string | undefined =>
  BESIDE.map((end) => `${path}${end}`).find(
    (file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0,
  );

interface Look {
  file: string;
  /** Another where a connection that was opened before may not see what is there now. */
  state: string;
  isHeldBeside: boolean;
  /** Of the last change, in milliseconds of the epoch. */
  changed: number;
}

/** The file before what is beside it: a writer whose last pages came into the file in between has changed the file. */
function lookAt(path: string): Look {
  const file = realpathSync(path);
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  const isHeldBeside = heldBeside(file) !== undefined;
  const state = [dev, ino, ...(isHeldBeside ? [] : [size, mtimeNs, ctimeNs])].join(' ');
  const changed = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  return { file, state, isHeldBeside, changed };
}

const isSettled = ({ isHeldBeside, changed }: Look): boolean =>
  isHeldBeside || Math.abs(Date.now() - changed) > SETTLED;

type Outcome<T> = { value: T } | { error: unknown };

export class Watched {
  private readonly path: string;
  private opened: { db: DatabaseSync; state: string } | undefined;

  constructor(path: string) {
    this.path = path;
  }

  answer<T>(ask: (db: DatabaseSync) => T): T {
    for (const until = Date.now() + BUSY; ; pause(SETTLED / 2)) {
      const before = this.look();
      const outcome = isSettled(before) ? this.attempt(before, ask) : undefined;
      if (outcome && this.look().state === before.state) {
        if ('error' in outcome) throw outcome.error;
        return outcome.value;
      }
      if (Date.now() > until) throw new StoreError('busy', 'the file changes while it is read');
    }
  }

  close(): void {
    this.opened?.db.close();
    this.opened = undefined;
  }

  private look(): Look {
    try {
      return lookAt(this.path);
    } catch (error) {
      throw new StoreError(
        'unavailable',
        `${this.path} cannot be read any more: put it back, or name another with --store (${(error as Error).message})`,
      );
    }
  }

  private attempt<T>(look: Look, ask: (db: DatabaseSync) => T): Outcome<T> {
    try {
      return { value: atOneMoment(this.connection(look), ask) };
    } catch (error) {
      return { error };
    }
  }

  private connection({ file, state, isHeldBeside }: Look): DatabaseSync {
    if (this.opened?.state === state) return this.opened.db;
    this.close();
    const db = openFile(file, isHeldBeside ? 'read' : 'frozen');
    try {
      checkCurrent(db);
    } catch (error) {
      db.close();
      throw error;
    }
    this.opened = { db, state };
    return db;
  }
}

const nothing = new Int32Array(new SharedArrayBuffer(4));
const pause = (ms: number): void => void Atomics.wait(nothing, 0, 0, ms);
