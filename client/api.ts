/** Typed calls of the API: paths, inputs and answers come from the contract; an error is a sentence. */
import type { ArticleId } from '../ingest/model.ts';
import {
  contract,
  type Endpoint,
  type EndpointName,
  type InputOf,
  type OutputOf,
  type Problem,
} from '../server/contract.ts';
import type { SaidClaim } from './state/sayings.ts';
import { useExplorer } from './state/store.ts';
import { texts } from './text/index.ts';

export class ApiError extends Error {
  readonly status: number;
  readonly field: string | undefined;
  constructor(status: number, message: string, field?: string) {
    super(message);
    this.status = status;
    this.field = field;
  }
}

function addressOf(endpoint: Endpoint, input: Record<string, unknown>): string {
  const rest = new Map(Object.entries(input));
  const path = endpoint.path.replace(/:(\w+)/g, (_m, key: string) => {
    const value = rest.get(key);
    rest.delete(key);
    return encodeURIComponent(String(value));
  });
  if (endpoint.body === 'json') return path;
  const query = new URLSearchParams();
  for (const [key, value] of rest)
    if (value !== undefined && value !== '')
      query.set(key, Array.isArray(value) ? value.join(',') : String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A server that is not there is told of in the language of the page, not in the browser's. */
const reach = (address: string, init: RequestInit): Promise<Response> =>
  fetch(address, init).catch((e: unknown) => {
    if (init.signal?.aborted) throw e;
    throw new ApiError(0, texts[useExplorer.getState().lang].unreached);
  });

async function send(
  endpoint: Endpoint,
  input: Record<string, unknown>,
  options: { signal?: AbortSignal | undefined; body?: Blob },
): Promise<Response> {
  const json = endpoint.body === 'json';
  const response = await reach(addressOf(endpoint, input), {
    method: endpoint.method,
    ...(options.signal && { signal: options.signal }),
    ...(json && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(input) }),
    ...(endpoint.body === 'bytes' && {
      headers: { 'Content-Type': 'application/octet-stream' },
      body: options.body ?? null,
    }),
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({ error: response.statusText }))) as Problem;
  // Where no input is at fault, it is not that something stands in the way: the store has changed meanwhile.
  const kind = response.status === 409 && problem.field === undefined ? 'overtaken' : response.status;
  const meaning = texts[useExplorer.getState().lang].refused[kind];
  throw new ApiError(
    response.status,
    meaning ? `${meaning}: ${problem.error}` : problem.error,
    problem.field,
  );
}

/** Asks one endpoint. Throws ApiError, or the DOMException of an aborted request. */
export async function ask<N extends EndpointName>(
  name: N,
  input: InputOf<N>,
  options: { signal?: AbortSignal; body?: Blob } = {},
): Promise<OutputOf<N>> {
  const response = await send(contract[name], input as Record<string, unknown>, options);
  return (await response.json()) as OutputOf<N>;
}

const underWay = new Map<ArticleId, Promise<OutputOf<'article'>>>();

/** An article that several sentences on the screen wait for is asked for once. */
export function articleOf(id: ArticleId): Promise<OutputOf<'article'>> {
  const answer = underWay.get(id) ?? ask('article', { id }).finally(() => underWay.delete(id));
  underWay.set(id, answer);
  return answer;
}

/** Many claims with their sentences in one question: what the file of them would hold. */
export async function sayings(
  part: Pick<InputOf<'export'>, 'entities' | 'claims'>,
  signal: AbortSignal,
): Promise<SaidClaim[]> {
  const response = await send(contract.export, { format: 'json', ...part }, { signal });
  const file = (await response.json().catch(() => {
    if (signal.aborted) throw new DOMException('', 'AbortError');
    throw new ApiError(0, texts[useExplorer.getState().lang].brokenOff);
  })) as { claims: SaidClaim[] };
  return file.claims;
}

/** A file of the API as a download of the browser. */
export async function download(input: InputOf<'export'>, filename: string): Promise<void> {
  const response = await send(contract.export, input as Record<string, unknown>, {});
  const file = await response.blob().catch(() => {
    throw new ApiError(0, texts[useExplorer.getState().lang].brokenOff);
  });
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: filename });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
