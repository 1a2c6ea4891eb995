/** A list that is turned page by page: each page is of the moment of the first, or the server says that somebody has written, and it begins again. */
import { useEffect, useState } from 'react';
import type { InputOf, OutputOf } from '../../server/contract.ts';
import { lastPage, pageThere } from '../state/pages.ts';
import { useWritten } from '../state/written.ts';
import { type Answer, useAnswer } from './use-answer.ts';

type Listed = 'articles' | 'proposals';

export interface Pages<T> extends Answer<T> {
  page: number;
  /** The page before the first and the one behind the last are not there. */
  last: number;
  turn: (to: number) => void;
}

export function usePages<N extends Listed>(
  name: N,
  question: Omit<InputOf<N>, 'limit' | 'offset' | 'version'>,
  size: number,
): Pages<OutputOf<N>> {
  const of = JSON.stringify(question);
  const written = useWritten((s) => s.times);
  const [at, setAt] = useState<{ of: string; page: number; written: number; version?: string }>({
    of,
    page: 0,
    written,
  });
  // Another question begins with its first page; what this page has written is seen on the page where one is.
  const page = at.of === of ? at.page : 0;
  const version = at.of === of && at.written === written ? at.version : undefined;
  const answer = useAnswer(name, {
    ...question,
    limit: size,
    offset: page * size,
    ...(version !== undefined && { version }),
  } as InputOf<N>);
  const { data } = answer as Answer<{ total: number; version: string }>;
  const total = answer.fresh ? data?.total : undefined;
  useEffect(() => {
    const there = total === undefined ? page : pageThere(page, total, size);
    if (there !== page) setAt({ of, page: there, written });
  }, [of, page, total, size, written]);
  return {
    ...answer,
    page,
    last: lastPage(data?.total ?? 0, size),
    turn: (to) => setAt({ of, page: to, written, ...(data && { version: data.version }) }),
    retry: () => {
      setAt({ of, page: 0, written });
      answer.retry();
    },
  };
}
