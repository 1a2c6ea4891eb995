/** One function per endpoint: checked input and the store in, plain answer out. Knows nothing of HTTP. */
import type { Article } from '../ingest/model.ts';
import type { Source } from '../ingest/read/article.ts';
import { damagedIn, UnreadableError } from '../ingest/read/bytes.ts';
import type { ArticleSummary, contract, EndpointName, IngestAnswer, OutputOf, ParsedOf } from './contract.ts';
import { graphOf } from './export/graph.ts';
import { EXPORTERS, type Exporter, exporterOf } from './export/index.ts';
import { ofOneMoment, page } from './one-moment.ts';
import { proposalsOf } from './proposals/index.ts';
import type { Asking } from './reading.ts';
import type { Store } from './store/store.ts';
import { VERSION } from './version.ts';

export class NotFound extends Error {}

/** The input has the right shape but cannot be served; `field` is at fault. */
export class BadInput extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** What stands there already would be lost. */
export class Conflict extends BadInput {}

/** A file that follows piece by piece. */
export interface FileAnswer {
  exporter: Exporter;
  pieces: AsyncIterable<string | Uint8Array>;
}

export interface Surroundings {
  store: Store;
  /** Ends where whoever asked leaves. */
  reading: Asking;
  gone: AbortSignal;
  /** The raw request body, where the endpoint takes bytes. */
  bytes?: Uint8Array;
}

type AnswerOf<N extends EndpointName> = (typeof contract)[N]['output'] extends 'stream'
  ? FileAnswer
  : OutputOf<N>;
export type Handlers = {
  [N in EndpointName]: (input: ParsedOf<N>, around: Surroundings) => Promise<AnswerOf<N>>;
};

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new NotFound(`${what} is not in the store`);
  return value;
}

interface Given {
  /** The input that holds the article, and the one that its id comes from. */
  field: string;
  named: string;
  replace: boolean;
}

async function ingest(
  source: Source,
  { store, reading, gone }: Surroundings,
  { field, named, replace }: Given,
): Promise<IngestAnswer> {
  return readable(field, async () => {
    const read = await reading.article(source);
    const refuseOther = async () => {
      const other = replace ? undefined : (await store.article(read.id))?.article;
      if (other && !(await reading.isSame(other, read))) throw inTheWay(read, other, named);
    };
    await refuseOther();
    const extraction = await reading.extraction(read);
    // While a long article was read, another may have come under its id.
    await refuseOther();
    // From here on it is kept, and whole.
    gone.throwIfAborted();
    const { replaced } = await store.replaceArticles([extraction]);
    const { text: _text, sha256: _sha, ...rest } = extraction.article;
    const article: ArticleSummary = { ...rest, claims: extraction.claims.length };
    return {
      article,
      mentions: extraction.mentions.length,
      entities: extraction.entities.length,
      claims: extraction.claims.length,
      replaced: replaced.length > 0,
      damaged: damagedIn(extraction.article.text),
    };
  });
}

/** An article that cannot be read is refused under the input that gave it. */
async function readable<T>(field: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableError) throw new BadInput(field, error.message);
    throw error;
  }
}

const inTheWay = (read: Article, other: Article, named: string): Conflict =>
  new Conflict(
    named,
    `"${read.id}" is the id of another article, "${other.title}": give this one another name, or take that one out first (replace=true does so)`,
  );

/** Drops keys without a value, which exact optional types do not allow. */
type Told<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const told = <T extends object>(given: T): Told<T> =>
  Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)) as Told<T>;

export const handlers: Handlers = {
  health: async (_input, { store }) => ({
    status: 'ok',
    version: VERSION,
    store: store.kind,
    schema: await store.schema(),
  }),
  stats: (_input, { store }) => store.stats(),
  timeline: (_input, { store }) => store.timeline(),
  overview: ({ limit }, { store }) => store.overview(limit),
  search: (input, { store }) => page(store, input, (query) => store.search(query)),
  entity: async ({ id }, { store }) => found(await store.entity(id), `the entity ${id}`),
  neighbours: (input, { store }) =>
    page(store, input, async (query) => found(await store.neighbours(query), `the entity ${input.id}`)),
  paths: async (input, { store }) => {
    for (const id of [input.from, input.to]) found(await store.entity(id), `the entity ${id}`);
    return { paths: await store.paths(input) };
  },
  subgraph: (input, { store }) => store.subgraph(input),
  events: (input, { store }) => page(store, input, (query) => store.events(query)),
  coordination: (input, { store }) => store.coordination(input),
  pair: async (input, { store }) => found(await store.pair(input), `one of ${input.a}, ${input.b}`),
  proposals: (input, { store }) =>
    page(store, input, async (query) => {
      if (query.entity !== undefined) found(await store.entity(query.entity), `the entity ${query.entity}`);
      return proposalsOf(store, query);
    }),
  claim: async ({ id }, { store }) => found(await store.claim(id), `the claim ${id}`),
  articles: (input, { store }) => page(store, input, (query) => store.articles(query)),
  article: async ({ id }, { store }) => found(await store.article(id), `the article ${id}`),
  explain: async ({ id }, { store, reading }) => {
    const { article } = found(await store.article(id), `the article ${id}`);
    return { steps: await readable('id', () => reading.trace(article)) };
  },
  ingest: ({ text, format, replace, ...given }, around) =>
    ingest(
      { bytes: text, mediaType: `text/${format === 'html' ? 'html' : 'plain'}`, ...told(given) },
      around,
      { field: 'text', named: 'id', replace },
    ),
  upload: ({ name, publishedOn, replace }, around) =>
    ingest({ bytes: around.bytes ?? new Uint8Array(), name, ...told({ publishedOn }) }, around, {
      field: 'body',
      named: 'name',
      replace,
    }),
  retract: async ({ id }, { store }) => ({
    removed: found((await store.removeArticles([id]))[0], `the article ${id}`),
  }),
  formats: async () => ({
    formats: EXPORTERS.map(({ id, label, mediaType, extension }) => ({ id, label, mediaType, extension })),
  }),
  export: async ({ format, entities, claims, relations, since, until }, { store }) => {
    const exporter = exporterOf(format);
    if (!exporter)
      throw new BadInput(
        'format',
        `there is no format "${format}"; choose one of ${EXPORTERS.map((e) => e.id).join(', ')}`,
      );
    const graph = graphOf(store, { entities, ...told({ claims, relations, since, until }) });
    return { exporter, pieces: ofOneMoment(store, exporter.write(graph)) };
  },
};
