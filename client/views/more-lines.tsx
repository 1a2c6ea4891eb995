/** A list that shows its first lines and, where every sentence is wanted, opens a part of them at a time. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { OPEN_AT_ONCE, shownOf } from '../state/said.ts';
import { useText } from '../text/index.ts';

interface Lines {
  listed: number;
  /** So many from the first show their sentences. */
  open: number;
  /** What brings the next, where there are any. */
  more: React.ReactNode;
}

export function useLines(total: number, first: number, opened: boolean): Lines {
  const t = useText();
  const [all, setAll] = useState(false);
  const [parts, setParts] = useState(1);
  const { listed, open } = shownOf(total, first, { all, opened, parts });
  const left = total - (opened ? open : listed);
  return {
    listed,
    open,
    more: left > 0 && (
      <Anchor component="button" size="xs" onClick={() => (opened ? setParts(parts + 1) : setAll(true))}>
        {opened ? t.openNext(Math.min(left, OPEN_AT_ONCE), left) : t.moreOf(left)}
      </Anchor>
    ),
  };
}
