/** Asks the API while a component is on the screen: loading, answer or error, asked anew when the input changes or this page has written. */
import { useEffect, useState } from 'react';
import type { EndpointName, InputOf, OutputOf } from '../../server/contract.ts';
import { ask } from '../api.ts';
import { useWritten } from '../state/written.ts';

export interface Answer<T> {
  data: T | undefined;
  /** Whether `data` answers what is asked now: until that comes, and where it fails, the answer to another question stays on the screen. */
  fresh: boolean;
  /** Whether `data` is still on the screen although it answers another question, or an earlier asking of this one. */
  old: boolean;
  error: string | undefined;
  loading: boolean;
  retry: () => void;
}

export function useAnswer<N extends EndpointName>(
  name: N,
  input: InputOf<N> | undefined,
): Answer<OutputOf<N>> {
  const [answer, setAnswer] = useState<{ to: string; data: OutputOf<N> }>();
  const [error, setError] = useState<string>();
  const [round, setRound] = useState(0);
  /** The input of the last answer or error: until it is this one, what is shown is the answer to another. */
  const [settled, setSettled] = useState<string>();
  const key = input === undefined ? undefined : JSON.stringify(input);
  const written = useWritten((s) => s.times);
  const asked = `${round} ${written} ${key}`;
  useEffect(() => {
    if (key === undefined) {
      setAnswer(undefined);
      setSettled(undefined);
      return;
    }
    const abort = new AbortController();
    setError(undefined);
    ask(name, JSON.parse(key) as InputOf<N>, { signal: abort.signal })
      .then((data) => setAnswer({ to: key, data }))
      .catch((e: unknown) => {
        if (!abort.signal.aborted) setError(e instanceof Error ? e.message : String(e));
      })
      .finally(() => {
        if (!abort.signal.aborted) setSettled(asked);
      });
    return () => abort.abort();
  }, [name, key, asked]);
  return {
    data: answer?.data,
    fresh: answer !== undefined && answer.to === key,
    old: answer !== undefined && (answer.to !== key || error !== undefined),
    error,
    loading: key !== undefined && settled !== asked,
    retry: () => setRound((n) => n + 1),
  };
}
