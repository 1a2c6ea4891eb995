/** A file on its way to whoever asked for it, piece by piece. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileAnswer } from './handlers.ts';

type Pieces = AsyncGenerator<string | Uint8Array>;

/** What is held back until there is more: a file that fails within so many bytes is refused like any question; of a larger one the transfer breaks off. */
const HELD = 4 << 20;

/** Why a transfer ends that nobody waits for any more. */
const GONE = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE'];

export async function sendFile(res: ServerResponse, { exporter, pieces }: FileAnswer): Promise<void> {
  const held = heldBack(pieces);
  try {
    const first = await held.next();
    if (res.destroyed) return;
    res.setHeader('Content-Type', exporter.mediaType);
    res.setHeader(
      'Content-Disposition',
      `attachment; filename="dau-moi.${exporter.extension}"; filename*=UTF-8''${encodeURIComponent(`Đầu Mối.${exporter.extension}`)}`,
    );
    // A reader that goes away ends the iteration; that is no error of ours.
    await pipeline(Readable.from(from(first, held)), res).catch((error: NodeJS.ErrnoException) => {
      if (!GONE.includes(error.code ?? '')) throw error;
    });
  } finally {
    // Before the transfer began nobody else ends it.
    await held.return(undefined);
  }
}

/** The first pieces as one, the others as they come. */
async function* heldBack(pieces: FileAnswer['pieces']): Pieces {
  let held: Buffer[] | undefined = [];
  let bytes = 0;
  for await (const piece of pieces) {
    if (!held) yield piece;
    else if ((bytes += held[held.push(Buffer.from(piece)) - 1]?.length ?? 0) > HELD) {
      yield Buffer.concat(held);
      held = undefined;
    }
  }
  if (held) yield Buffer.concat(held);
}

async function* from(first: IteratorResult<string | Uint8Array>, rest: Pieces): Pieces {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
