/** The article that a sentence stands in; many sentences on one screen stand in the same. */
import { useEffect, useState } from 'react';
import type { ArticleId } from '../../ingest/model.ts';
import type { OutputOf } from '../../server/contract.ts';
import { articleOf } from '../api.ts';
import type { Answer } from './use-answer.ts';

export function useArticle(id: ArticleId): Pick<Answer<OutputOf<'article'>>, 'data' | 'error' | 'retry'> {
  const [data, setData] = useState<OutputOf<'article'>>();
  const [error, setError] = useState<string>();
  const [round, setRound] = useState(0);
  const asked = `${round} ${id}`;
  useEffect(() => {
    let waiting = asked !== '';
    setError(undefined);
    articleOf(id)
      .then((article) => waiting && setData(article))
      .catch((e: unknown) => waiting && setError(e instanceof Error ? e.message : String(e)));
    return () => {
      waiting = false;
    };
  }, [id, asked]);
  return { data, error, retry: () => setRound((n) => n + 1) };
}
