/** Asks for several claims at once: all of them, or the first error. */
import { useEffect, useState } from 'react';
import type { ClaimId } from '../../ingest/model.ts';
import type { ClaimView } from '../../server/contract.ts';
import { ask } from '../api.ts';
import type { Answer } from './use-answer.ts';

export function useClaims(ids: readonly ClaimId[]): Omit<Answer<ClaimView[]>, 'loading' | 'fresh' | 'old'> {
  const [data, setData] = useState<ClaimView[]>();
  const [error, setError] = useState<string>();
  const [round, setRound] = useState(0);
  const key = `${round} ${ids.join(' ')}`;
  useEffect(() => {
    const abort = new AbortController();
    setError(undefined);
    const [, ...wanted] = key.split(' ') as ClaimId[];
    Promise.all(wanted.map((id) => ask('claim', { id }, { signal: abort.signal })))
      .then(setData)
      .catch((e: unknown) => {
        if (!abort.signal.aborted) setError(e instanceof Error ? e.message : String(e));
      });
    return () => abort.abort();
  }, [key]);
  return { data, error, retry: () => setRound((n) => n + 1) };
}
