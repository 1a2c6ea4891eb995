/** A file is there whole or not at all: what stood under its name stays until the new one is written to its end. */
import { createWriteStream, existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** By which somebody stops a command; once what was begun is gone, it ends as it does anyhow. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

type Pieces = AsyncIterable<string | Uint8Array>;

export async function writeWhole(path: string, pieces: Pieces): Promise<void> {
  const there = statSync(path, { throwIfNoEntry: false });
  // A pipe or a device takes what comes.
  if (there && !there.isFile()) return pipeline(Readable.from(pieces), createWriteStream(path));
  const target = existsSync(path) ? realpathSync(path) : path;
  const part = `${target}.${process.pid}.part`;
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(part, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part, { mode: there?.mode ?? 0o666 }));
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw ofTarget(error, part, path);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** Nobody has heard of the part: what the system says of it is told of the file that was named. */
function ofTarget(error: unknown, part: string, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const { path: of } = error as NodeJS.ErrnoException;
  const message = error.message.replaceAll(part, path);
  return Object.assign(error, { message, ...(of === part && { path }) });
}
