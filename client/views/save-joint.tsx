/** Saves whom an agency works with and on what, each piece of joint work with its sentences. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { EntityId } from '../../ingest/model.ts';
import type { CoordinationBasis, InputOf } from '../../server/contract.ts';
import { ask } from '../api.ts';
import { type Joined, jointSheet } from '../state/joint-sheet.ts';
import { asCsv } from '../state/sheet.ts';
import { useExplorer } from '../state/store.ts';
import { attempt } from '../state/work.ts';
import { useText } from '../text/index.ts';
import { saidOf, saveText } from './moves.ts';

interface Props {
  one: EntityId;
  /** In the order of the list. */
  partners: readonly EntityId[];
  asked: Omit<InputOf<'pair'>, 'a' | 'b'>;
  names: Readonly<Record<CoordinationBasis, string>>;
}

export function SaveJoint({ one, partners, asked, names }: Props) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const save = () =>
    void attempt(async (signal) => {
      const joined: Joined[] = [];
      // One after the other: there may be two hundred.
      for (const b of partners) {
        const pair = await ask('pair', { a: one, b, ...asked }, { signal });
        joined.push({ partner: pair.b, items: pair.items });
      }
      const claims = joined.flatMap((j) => j.items.flatMap((i) => i.claims));
      const entities = [...new Set(claims.flatMap((c) => [c.subject, c.object]))];
      const said = await saidOf({ entities, claims: [...new Set(claims.map((c) => c.id))] }, signal);
      const heads = [t.partner, t.basis, t.pairWork, t.date, t.statuses, t.sentencesFrom];
      saveText(asCsv(jointSheet(joined, said, heads, names, lang)), 'phoi-hop.csv', 'text/csv;charset=utf-8');
    });
  return (
    <Button
      size="sm"
      variant="default"
      disabled={partners.length === 0}
      leftSection={<IconDownload size={15} />}
      onClick={save}
    >
      {t.saveCsv}
    </Button>
  );
}
