/** A claim with the sentences that say so: both ends marked in the quote, then outlet, date, article and rule. */
import { ActionIcon, Anchor, Badge, Group, Stack, Text, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconBaselineDensityMedium, IconCheck, IconCopy } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { ClaimId } from '../../ingest/model.ts';
import { CLAIM_STATUSES, RELATION_TYPES } from '../../ingest/ontology.ts';
import type { ClaimView, EvidenceView } from '../../server/contract.ts';
import { read } from '../state/actions.ts';
import { colourOf, qualifierText } from '../state/appearance.ts';
import { proofsOf } from '../state/proofs.ts';
import { cited } from '../state/sayings.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { EntityLink, Failed, useScheme, Waiting } from './parts.tsx';
import { useArticle } from './use-article.ts';
import { useClaims } from './use-claims.ts';

/** The quote with every mention of the two ends underlined in the colour of its type. */
function Quote({ evidence, ends }: { evidence: EvidenceView; ends: readonly string[] }) {
  const scheme = useScheme();
  const article = useArticle(evidence.article.id);
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
  return (
    <>
      <blockquote className="quote">{parts}</blockquote>
      {article.error && <Failed error={article.error} retry={article.retry} />}
    </>
  );
}

function CopyQuote({ evidence }: { evidence: EvidenceView }) {
  const t = useText();
  const clipboard = useClipboard();
  const text = cited({ ...evidence.article, quote: evidence.quote });
  return (
    <Tooltip label={clipboard.copied ? t.copied : t.copyQuote}>
      <ActionIcon variant="default" aria-label={t.copyQuote} onClick={() => clipboard.copy(text)}>
        {clipboard.copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
      </ActionIcon>
    </Tooltip>
  );
}

/** Claims with their sentences; those that one sentence says share it. `told`: what they claim stands above already. */
export function Evidence({ ids, told = false }: { ids: readonly ClaimId[]; told?: boolean }) {
  const t = useText();
  const { data, error, retry } = useClaims(ids);
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return <Waiting />;
  return (
    <>
      {proofsOf(data).map(({ key, claims, evidence }) => (
        <Stack key={key} gap={6} className="claim">
          {claims.map((c) =>
            told ? <Reason key={c.claim.id} claim={c.claim} /> : <ClaimLine key={c.claim.id} view={c} />,
          )}
          {evidence.length > 1 && (
            <Text size="xs" c="dimmed">
              {t.saidBy(evidence.length)}
            </Text>
          )}
          {evidence.map((e) => (
            <Proof
              key={`${e.article.id}:${e.start}`}
              evidence={e}
              ends={claims.flatMap((c) => [c.claim.subject, c.claim.object])}
            />
          ))}
        </Stack>
      ))}
    </>
  );
}

const TONES = { stated: 'teal', planned: 'yellow', inferred: 'gray' } as const;

/** Who, what, whom; how firmly, when, and as what. */
function ClaimLine({ view: { claim, subject, object, on } }: { view: ClaimView }) {
  const lang = useExplorer((s) => s.lang);
  const as = qualifierText(claim, lang);
  return (
    <div>
      <Text size="sm" className="claim-line">
        <EntityLink entity={subject} mark /> <strong>{RELATION_TYPES[claim.type].label[lang]}</strong>{' '}
        <EntityLink entity={object} mark />
      </Text>
      <Group gap={6} mt={4}>
        <Badge size="sm" variant="light" tt="none" color={TONES[claim.status]}>
          {CLAIM_STATUSES[claim.status][lang]}
        </Badge>
        {on && (
          <Badge size="sm" variant="default">
            {sayDate(on, lang)}
          </Badge>
        )}
        {as && (
          <Badge size="sm" variant="default" tt="none">
            {as}
          </Badge>
        )}
      </Group>
      <Reason claim={claim} />
    </div>
  );
}

/** Why it was inferred. */
function Reason({ claim: { reason } }: { claim: ClaimView['claim'] }) {
  const t = useText();
  return reason ? (
    <Text size="xs" c="dimmed" mt={4}>
      {t.reason}: {reason}
    </Text>
  ) : null;
}

/** What stands before or behind a sentence in its article. */
const Context = ({ text }: { text: string }) => (
  <Text size="sm" c="dimmed" className="context">
    {text.trim()}
  </Text>
);

/** One sentence with where it stands and which rule read it. */
function Proof({ evidence, ends }: { evidence: EvidenceView; ends: readonly string[] }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { article, rule } = evidence;
  const [around, setAround] = useState(false);
  return (
    <figure className="proof">
      {around && <Context text={evidence.before} />}
      <Quote evidence={evidence} ends={ends} />
      {around && <Context text={evidence.after} />}
      <Group gap={6} justify="space-between" wrap="nowrap" align="flex-start" component="figcaption">
        <div>
          <Anchor component="button" size="sm" ta="left" onClick={() => act(read(article.id))}>
            {article.title || t.openArticle}
          </Anchor>
          <Text size="xs" c="dimmed">
            {[article.publisher, sayDate(article.publishedOn, lang)].filter(Boolean).join(' · ')}
            {article.url && (
              <>
                {' · '}
                <Anchor href={article.url} target="_blank" rel="noreferrer" size="xs">
                  {t.source}
                </Anchor>
              </>
            )}
            {' · '}
            {t.rule} <code>{rule}</code>
          </Text>
        </div>
        <Group gap={4} wrap="nowrap">
          {(evidence.before || evidence.after) && (
            <ActionIcon
              variant="default"
              aria-label={t.context}
              title={t.context}
              aria-expanded={around}
              onClick={() => setAround(!around)}
            >
              <IconBaselineDensityMedium size={14} />
            </ActionIcon>
          )}
          <CopyQuote evidence={evidence} />
        </Group>
      </Group>
    </figure>
  );
}
