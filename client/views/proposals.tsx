/** What may be one thing under two ids: each pair with the reasons for and against, and the sentences behind them. Nothing is merged here. */
import { Button, Group, Paper, SegmentedControl, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import type { Proposal, ProposalReason } from '../../server/contract.ts';
import { setDesk } from '../state/actions.ts';
import { type Double, doubles } from '../state/desk.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { Apart } from './apart.tsx';
import { openClaim, openProposals, showEntities } from './moves.ts';
import { PageTurner } from './page-turner.tsx';
import { EntityLink, Failed, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';
import { usePages } from './use-pages.ts';

/** Pairs on a page. */
const PAGE = 50;

export function Proposals() {
  const t = useText();
  const { double, of } = useExplorer((s) => s.desk);
  const pages = usePages(
    'proposals',
    { ...(double !== 'all' && { kinds: [double] }), ...(of && { entity: of }) },
    PAGE,
  );
  const { data, fresh, old, error, loading, retry } = pages;
  const one = useAnswer('entity', of && { id: of });
  return (
    <section className={old ? 'page old' : 'page'} aria-label={t.proposals} aria-busy={loading}>
      <Stack p="sm" gap="xs" className="toolbar">
        <Group gap="sm">
          <Text component="h2" fw={700} fz="lg">
            {t.proposals}
          </Text>
          <SegmentedControl
            size="sm"
            aria-label={t.types}
            value={double}
            onChange={(v) => act(setDesk({ double: v as Double }))}
            data={doubles.map((value) => ({ value, label: t.kinds[value] }))}
          />
          {data && !loading && (
            <PageTurner pages={pages} size={PAGE} total={data.total} says={t.pairs(data.total)} />
          )}
        </Group>
        {of && (
          <Group gap="sm">
            <Text size="sm">{t.proposalsOf(one.data?.entity.name ?? '…')}</Text>
            <Button size="compact-sm" variant="default" onClick={() => openProposals(undefined)}>
              {t.allPairs}
            </Button>
          </Group>
        )}
        <Text size="sm" c="dimmed">
          {t.proposalsHint}
        </Text>
      </Stack>
      {error && <Failed error={error} retry={retry} old={old} />}
      {loading && !data && <Waiting />}
      {fresh && data?.total === 0 && (
        <Text p="md" c="dimmed">
          {t.proposalsNone}
        </Text>
      )}
      <ol className="scroll pairs">
        {data?.items.map((p) => (
          <Pair key={p.id} pair={p} />
        ))}
      </ol>
    </section>
  );
}

function Pair({ pair: { a, b, reasons } }: { pair: Proposal }) {
  const t = useText();
  return (
    <Paper component="li" withBorder p="md">
      <div className="two">
        {[a, b].map((e) => (
          <div key={e.id}>
            <EntityLink entity={e} mark />
            <Apart id={e.id} />
          </div>
        ))}
        <Button size="compact-sm" variant="default" onClick={() => void showEntities([a.id, b.id])}>
          {t.onGraph}
        </Button>
      </div>
      <ul className="reasons">
        {reasons.map((r) => (
          <Reason key={`${r.ground}${r.says}`} reason={r} />
        ))}
      </ul>
    </Paper>
  );
}

function Reason({ reason: { ground, says, names, against, sentences } }: { reason: ProposalReason }) {
  const t = useText();
  const named = t.grounds[ground];
  return (
    <li data-against={against || undefined}>
      <Text size="sm" component="span">
        <strong role="img" aria-label={against ? t.speaksAgainst : t.speaksFor}>
          {against ? '−' : '+'}
        </strong>{' '}
        {named ? [named, names.join(' / ')].filter(Boolean).join(': ') : says}
      </Text>
      {sentences.map((s) => (
        <UnstyledButton
          key={`${s.claim}${s.articleId}`}
          className="said-so"
          title={t.seeSentence}
          onClick={() => openClaim(s.claim)}
        >
          <IconQuote size={13} aria-hidden /> {s.quote}
        </UnstyledButton>
      ))}
    </li>
  );
}
