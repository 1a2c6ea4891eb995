/** What a format is: a name and a way to write a graph piece by piece, so that large ones need no memory. */
import type { Entity } from '../../ingest/model.ts';
import type { ExportClaim } from '../store/store.ts';

export interface ExportGraph {
  /** In id order, a batch at a time; each call starts anew. */
  entities(): AsyncIterable<Entity[]>;
  claims(): AsyncIterable<ExportClaim[]>;
}

export interface Exporter {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  readonly extension: string;
  write(graph: ExportGraph): AsyncIterable<string | Uint8Array>;
}
