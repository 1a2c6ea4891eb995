/** A claim with the sentences that say so: both ends marked in the quote, then outlet, date, article and rule. */
import { ActionIcon, Anchor, Badge, Group, Stack, Text, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ClaimId } from '../../ingest/model.ts';
import {
  CLAIM_STATUSES,
  QUALIFIERS,
  type QualifierKey,
  type QualifierSpec,
  RELATION_TYPES,
} from '../../ingest/ontology.ts';
import type { EvidenceView } from '../../server/contract.ts';
import { read } from '../state/actions.ts';
import { colourOf } from '../state/appearance.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { EntityLink, Failed, useScheme, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

/** The quote with every mention of the two ends underlined in the colour of its type. */
function Quote({ evidence, ends }: { evidence: EvidenceView; ends: readonly string[] }) {
  const scheme = useScheme();
  const article = useAnswer('article', { id: evidence.article.id });
  const marks = (article.data?.mentions ?? []).filter(
    (m) => ends.includes(m.entity) && m.start >= evidence.start && m.end <= evidence.end,
  );
  const parts: React.ReactNode[] = [];
  let at = evidence.start;
  for (const m of marks) {
    if (m.start < at) continue;
    parts.push(
      <Fragment key={`t${at}`}>
        {evidence.quote.slice(at - evidence.start, m.start - evidence.start)}
      </Fragment>,
    );
    parts.push(
      <mark key={m.start} className="mention" style={{ borderColor: colourOf(m.type, scheme) }}>
        {evidence.quote.slice(m.start - evidence.start, m.end - evidence.start)}
      </mark>,
    );
    at = m.end;
  }
  parts.push(<Fragment key="end">{evidence.quote.slice(at - evidence.start)}</Fragment>);
  return <blockquote className="quote">{parts}</blockquote>;
}

function CopyQuote({ evidence }: { evidence: EvidenceView }) {
  const t = useText();
  const clipboard = useClipboard();
  const { article } = evidence;
  const text = `“${evidence.quote}” (${[article.publisher, article.title, article.publishedOn, article.url].filter(Boolean).join(', ')})`;
  return (
    <Tooltip label={clipboard.copied ? t.copied : t.copyQuote}>
      <ActionIcon variant="subtle" size="sm" aria-label={t.copyQuote} onClick={() => clipboard.copy(text)}>
        {clipboard.copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
      </ActionIcon>
    </Tooltip>
  );
}

export function ClaimEvidence({ id }: { id: ClaimId }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data, error, loading, retry } = useAnswer('claim', { id });
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return loading ? <Waiting /> : null;
  const { claim, subject, object, evidence } = data;
  const told = Object.entries(claim.qualifiers) as [QualifierKey, string][];
  const valueOf = (key: QualifierKey, value: string): string =>
    (QUALIFIERS[key] as QualifierSpec).values?.[value]?.[lang] ?? value;
  return (
    <Stack gap={6} className="claim">
      <Text size="sm">
        <EntityLink entity={subject} mark /> <strong>{RELATION_TYPES[claim.type].label[lang]}</strong>{' '}
        <EntityLink entity={object} mark />
      </Text>
      <Group gap={6}>
        <Badge
          size="sm"
          variant="light"
          color={claim.status === 'stated' ? 'teal' : claim.status === 'planned' ? 'yellow' : 'gray'}
        >
          {CLAIM_STATUSES[claim.status][lang]}
        </Badge>
        {data.on && (
          <Badge size="sm" variant="default">
            {sayDate(data.on, lang)}
          </Badge>
        )}
        {told.map(([key, value]) => (
          <Badge key={key} size="sm" variant="default" tt="none">
            {QUALIFIERS[key].label[lang]}: {valueOf(key, value)}
          </Badge>
        ))}
      </Group>
      {claim.reason && (
        <Text size="xs" c="dimmed">
          {t.reason}: {claim.reason}
        </Text>
      )}
      {evidence.map((e) => (
        <div key={`${e.article.id}:${e.start}`}>
          <Quote evidence={e} ends={[claim.subject, claim.object]} />
          <Group gap={6} justify="space-between" wrap="nowrap">
            <Text size="xs" c="dimmed">
              <Anchor component="button" size="xs" ta="left" onClick={() => act(read(e.article.id))}>
                {e.article.title || t.openArticle}
              </Anchor>
              {' · '}
              {[e.article.publisher, sayDate(e.article.publishedOn, lang), `${t.rule} ${e.rule}`]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <CopyQuote evidence={e} />
          </Group>
        </div>
      ))}
    </Stack>
  );
}
