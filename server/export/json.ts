/** JSON: `{ "entities": [...], "claims": [...] }` as the model has them, each claim with its quotes and their articles. */
import type { Exporter } from './exporter.ts';

async function* rows(batches: AsyncIterable<unknown[]>): AsyncGenerator<string> {
  let first = true;
  for await (const batch of batches)
    for (const row of batch) {
      yield `${first ? '' : ','}\n    ${JSON.stringify(row)}`;
      first = false;
    }
}

export const json: Exporter = {
  id: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  async *write(graph) {
    yield '{\n  "entities": [';
    yield* rows(graph.entities());
    yield '\n  ],\n  "claims": [';
    yield* rows(graph.claims());
    yield '\n  ]\n}\n';
  },
};
