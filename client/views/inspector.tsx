/** The card of what is selected: an entity with its offices, counts and sources, or an edge with its sentences. */
import { ActionIcon, Anchor, Badge, Button, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconEyeOff, IconRoute, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import { ENTITY_TYPES, PROGRAM_KINDS, RELATION_TYPES, type RelationTypeSpec } from '../../ingest/ontology.ts';
import type { EntityCard, Holding } from '../../server/contract.ts';
import { hide, read, select } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { ClaimEvidence } from './evidence.tsx';
import { expand, openClaim } from './moves.ts';
import { EntityLink, Failed, TypeMark, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

const MOST = 50;

export function Inspector({ onConnect }: { onConnect: (from: EntityId) => void }) {
  const t = useText();
  const selection = useExplorer((s) => s.selection);
  if (!selection)
    return (
      <Text p="md" c="dimmed" size="sm">
        {t.inspectorHint}
      </Text>
    );
  if (selection.kind === 'edge')
    return (
      <Stack p="sm" gap="md" aria-label={t.sentences} component="section">
        <Head title={t.sentences} />
        {selection.ids.map((id) => (
          <ClaimEvidence key={id} id={id} />
        ))}
      </Stack>
    );
  return <Card id={selection.id} onConnect={onConnect} />;
}

function Head({ title }: { title: string }) {
  const t = useText();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text component="h2" className="heading">
        {title}
      </Text>
      <ActionIcon variant="subtle" size="sm" aria-label={t.close} onClick={() => act(select(undefined))}>
        <IconX size={14} />
      </ActionIcon>
    </Group>
  );
}

function Card({ id, onConnect }: { id: EntityId; onConnect: (from: EntityId) => void }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data, error, loading, retry } = useAnswer('entity', { id });
  if (error) return <Failed error={error} retry={retry} />;
  if (!data || (loading && data.entity.id !== id)) return <Waiting />;
  const e = data.entity;
  const facts = [
    'rank' in e && e.rank,
    e.type === 'Program' ? PROGRAM_KINDS[e.kind][lang] : 'kind' in e && e.kind,
    'number' in e && e.number,
    'date' in e && e.date && sayDate(e.date, lang),
    'start' in e && e.start && `${e.start}–${'end' in e ? e.end : ''}`,
    'province' in e && e.province,
  ].filter((x): x is string => typeof x === 'string' && x !== '');
  return (
    <Stack p="sm" gap="md" component="section" aria-label={t.inspector}>
      <div>
        <Head title={ENTITY_TYPES[e.type].label[lang]} />
        <Group gap="sm" wrap="nowrap" align="flex-start" mt={4}>
          <TypeMark type={e.type} size={28} />
          <Title order={3} className="name">
            {e.name}
          </Title>
        </Group>
        <Group gap={6} mt={6}>
          {facts.map((f) => (
            <Badge key={f} variant="default" size="sm" tt="none">
              {f}
            </Badge>
          ))}
        </Group>
        <Text size="xs" c="dimmed" mt={6}>
          {t.articlesCount(data.articles)} · {t.claimsCount(data.degree)}
        </Text>
      </div>
      <Group gap="xs">
        <Button size="compact-sm" variant="light" onClick={() => void expand(id, undefined, 20)}>
          {t.expand}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconRoute size={14} />}
          onClick={() => onConnect(id)}
        >
          {t.path}
        </Button>
        <Tooltip label={t.hide}>
          <ActionIcon variant="default" aria-label={t.hide} onClick={() => act(hide([id]))}>
            <IconEyeOff size={14} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {data.holdings.length > 0 && <Holdings type={e.type} holdings={data.holdings} />}
      <Relations card={data} />
      {e.aliases.length > 0 && <Aliases aliases={e.aliases} />}
      <div>
        <Text component="h3" className="heading">
          {t.sources}
        </Text>
        {data.sources.map((a) => (
          <Text key={a.id} size="sm" mb={4}>
            <Anchor component="button" size="sm" ta="left" onClick={() => act(read(a.id))}>
              {a.title || a.id}
            </Anchor>{' '}
            <Text span size="xs" c="dimmed">
              {[a.publisher, sayDate(a.publishedOn, lang)].filter(Boolean).join(' · ')}
            </Text>
          </Text>
        ))}
      </div>
    </Stack>
  );
}

function Holdings({ type, holdings }: { type: string; holdings: Holding[] }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  return (
    <div>
      <Text component="h3" className="heading">
        {type === 'Person' ? t.officesByDate : t.holdersByDate}
      </Text>
      <ul className="holdings">
        {holdings.map((h) => (
          <li key={h.claim}>
            <Text size="sm">
              {h.qualifiers.former && <em>{t.former} </em>}
              {type === 'Person' ? (
                <EntityLink entity={h.office} />
              ) : (
                <>
                  <EntityLink entity={h.person} />
                  {type === 'Agency' && <>, {h.office.name}</>}
                </>
              )}
            </Text>
            <Anchor component="button" size="xs" onClick={() => openClaim(h.claim)}>
              {h.seenFrom && h.seenUntil
                ? t.seen(sayDate(h.seenFrom, lang), sayDate(h.seenUntil, lang))
                : t.noDate}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Relations({ card }: { card: EntityCard }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  return (
    <div>
      <Text component="h3" className="heading">
        {t.expandBy}
      </Text>
      <Group gap={6}>
        {card.relations.map((r) => {
          const spec: RelationTypeSpec = RELATION_TYPES[r.type];
          const label = (r.direction === 'out' ? spec.label : spec.inverse)[lang];
          return (
            <Tooltip
              key={`${r.type}${r.direction}`}
              label={r.count > MOST ? t.expandMany(r.count) : t.expand}
            >
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => void expand(card.entity.id, r.type, r.count > MOST ? 20 : MOST)}
              >
                {label}&nbsp;<strong>{r.count}</strong>
              </Button>
            </Tooltip>
          );
        })}
      </Group>
    </div>
  );
}

function Aliases({ aliases }: { aliases: readonly string[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  return (
    <div>
      <Text component="h3" className="heading">
        {t.aliases}
      </Text>
      <Text size="xs" c="dimmed">
        {(all ? aliases : aliases.slice(0, 4)).join(' · ')}{' '}
        {aliases.length > 4 && !all && (
          <Anchor component="button" size="xs" onClick={() => setAll(true)}>
            {t.more}
          </Anchor>
        )}
      </Text>
    </div>
  );
}
