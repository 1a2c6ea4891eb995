/** The card of one entity: what it is, what can be done with it, offices by date, and what is said of it, each with its sentence. */
import { ActionIcon, Anchor, Badge, Button, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconEyeOff, IconPin, IconPinnedOff, IconQuote, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import { ENTITY_TYPES, type EntityType } from '../../ingest/ontology.ts';
import type { EntityCard, Holding } from '../../server/contract.ts';
import { connectFrom, go, hide, pin, read, setDesk } from '../state/actions.ts';
import { factsOf } from '../state/apart.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { Evidence } from './evidence.tsx';
import { Head, letGo } from './head.tsx';
import { useLines } from './more-lines.tsx';
import { expand, openEntity } from './moves.ts';
import { EntityLink, Failed, Firmness, TypeMark, Waiting } from './parts.tsx';
import { Said } from './said.tsx';
import { SameName } from './same-name.tsx';
import { useAnswer } from './use-answer.ts';

const STRONGEST = 20;
/** Holders of an office, or offices of a person, before the rest is asked for. */
const FIRST = 8;

export function Card({ id }: { id: EntityId }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data, error, retry } = useAnswer('entity', { id });
  const [opened, setOpened] = useState(false);
  if (error) return <Failed error={error} retry={retry} close={letGo} />;
  if (!data) return <Waiting />;
  const e = data.entity;
  return (
    <Stack p="md" gap="md" component="section" aria-label={t.inspector}>
      <div>
        <Head title={ENTITY_TYPES[e.type].label[lang]} />
        <Group gap="sm" wrap="nowrap" align="flex-start" mt={4}>
          <TypeMark type={e.type} size={28} />
          <Title order={3} className="name">
            {e.name}
          </Title>
        </Group>
        <Group gap={6} mt={8}>
          {factsOf(data, lang, t).map((f) => (
            <Badge key={f} variant="default" size="sm" tt="none">
              {f}
            </Badge>
          ))}
        </Group>
        <Text size="xs" c="dimmed" mt={6}>
          {t.articlesCount(data.articles)} · {t.claimsCount(data.degree)}
          {data.firstOn &&
            data.lastOn &&
            ` · ${t.seen(sayDate(data.firstOn, lang), sayDate(data.lastOn, lang))}`}
        </Text>
      </div>
      <Actions id={id} type={e.type} />
      <Button
        size="compact-sm"
        variant="subtle"
        aria-pressed={opened}
        leftSection={<IconQuote size={14} aria-hidden />}
        onClick={() => setOpened(!opened)}
        className="all-sentences"
      >
        {opened ? t.hideSentences : t.allSentences}
      </Button>
      {data.holdings.length > 0 && <Holdings type={e.type} holdings={data.holdings} opened={opened} />}
      <SameName entity={e} />
      <Said card={data} opened={opened} />
      {e.aliases.length > 0 && <Aliases aliases={e.aliases} />}
      <Sources card={data} />
    </Stack>
  );
}

function Actions({ id, type }: { id: EntityId; type: EntityType }) {
  const t = useText();
  const { shown, pinned } = useExplorer();
  const isPinned = pinned.includes(id);
  const partners = type === 'Agency' && (
    <Button size="compact-sm" variant="default" onClick={() => openPartners(id)}>
      {t.partnersOf}
    </Button>
  );
  if (!shown.includes(id))
    return (
      <Group>
        <Button size="compact-sm" variant="light" onClick={() => void openEntity(id)}>
          {t.onGraph}
        </Button>
        {partners}
      </Group>
    );
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="light" onClick={() => void expand(id, { limit: STRONGEST })}>
        {t.expand}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRoute size={14} />}
        onClick={() => act(connectFrom(id))}
      >
        {t.path}
      </Button>
      {partners}
      <Tooltip label={isPinned ? t.unpin : t.pin}>
        <ActionIcon
          variant="default"
          aria-label={isPinned ? t.unpin : t.pin}
          onClick={() => act(pin([id], !isPinned))}
        >
          {isPinned ? <IconPinnedOff size={14} /> : <IconPin size={14} />}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t.hide}>
        <ActionIcon variant="default" aria-label={t.hide} onClick={() => act(hide([id]))}>
          <IconEyeOff size={14} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

/** Its line of the matrix, as a list. */
function openPartners(one: EntityId): void {
  act(setDesk({ one, cell: undefined }));
  act(go('coordination'));
}

interface HoldingsProps {
  type: string;
  holdings: Holding[];
  /** Whether the lines show their sentences, a part of them at a time. */
  opened: boolean;
}

function Holdings({ type, holdings, opened }: HoldingsProps) {
  const t = useText();
  const { listed, open, more } = useLines(holdings.length, FIRST, opened);
  return (
    <div>
      <Text component="h3" className="heading">
        {type === 'Person' ? t.officesByDate : t.holdersByDate}
      </Text>
      <ul className="holdings">
        {holdings.slice(0, listed).map((h, i) => (
          <HoldingLine key={`${h.claim}${i < open}`} type={type} holding={h} opened={i < open} />
        ))}
      </ul>
      {more}
    </div>
  );
}

/** An office, who holds it, and when it was seen; its sentences open beneath. */
function HoldingLine({ type, holding: h, opened }: Omit<HoldingsProps, 'holdings'> & { holding: Holding }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const [open, setOpen] = useState(opened);
  return (
    <li>
      <Text size="sm">
        {h.qualifiers.former && <em>{t.former} </em>}
        {type === 'Person' ? (
          <EntityLink entity={h.office} />
        ) : (
          <>
            <EntityLink entity={h.person} />
            {type === 'Agency' && <>, {h.office.name}</>}
          </>
        )}{' '}
        <Firmness status={h.status} />
      </Text>
      <Anchor component="button" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
        {h.seenFrom && h.seenUntil
          ? t.seen(sayDate(h.seenFrom, lang), sayDate(h.seenUntil, lang))
          : t.seeSentence}
      </Anchor>
      {open && <Evidence ids={[h.claim]} told />}
    </li>
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

function Sources({ card }: { card: EntityCard }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  return (
    <div>
      <Text component="h3" className="heading">
        {t.sources}
        {card.articles > card.sources.length && ` (${t.countOf(card.sources.length, card.articles)})`}
      </Text>
      {card.sources.map((a) => (
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
  );
}
