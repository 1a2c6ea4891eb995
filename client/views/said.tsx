/** What is said of an entity, relation by relation: with whom or where, when, as what, and one click away the sentence. */
import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityCard } from '../../server/contract.ts';
import { qualifierText, subtitle } from '../state/appearance.ts';
import { type Line, linesOf, type Relation } from '../state/said.ts';
import { useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { relationLabel } from './entity-menu.tsx';
import { Evidence } from './evidence.tsx';
import { useLines } from './more-lines.tsx';
import { expand, MANY } from './moves.ts';
import { EntityLink, Failed, Firmness, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

/** Lines before the rest is asked for. */
const FIRST = 6;
/** Offices have their own list, by date. */
const ELSEWHERE = new Set(['HOLDS']);

/** "do … chủ trì" is half a sentence; above a list of those who did it stands "Chủ trì". */
function heading(r: Relation, lang: 'vi' | 'en'): string {
  const whole = relationLabel(r, lang);
  const text = /…|\.\.\./.test(whole) ? relationLabel({ ...r, direction: 'out' }, lang) : whole;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function SaidLine({ other, claim, opened }: Line & { opened: boolean }) {
  const t = useText();
  // Said of this line alone, whatever is said of all.
  const [own, setOwn] = useState<boolean>();
  const open = own ?? opened;
  const lang = useExplorer((s) => s.lang);
  const as = qualifierText(claim, lang);
  // An event's own line has its day already.
  const when = other.type === 'Event' ? subtitle(other, lang) : claim.on && sayDate(claim.on, lang);
  return (
    <li>
      <EntityLink entity={other} mark />
      <Group gap={6} wrap="nowrap" className="said-foot">
        <Text size="xs" c="dimmed">
          {[as, when, claim.articles > 1 && t.articlesCount(claim.articles)].filter(Boolean).join(' · ')}{' '}
          <Firmness status={claim.status} />
        </Text>
        <UnstyledButton
          className="quote-link"
          aria-expanded={open}
          onClick={() => setOwn(!open)}
          aria-label={`${t.seeSentence}: ${other.name}`}
        >
          <IconQuote size={13} aria-hidden /> {t.sentence}
        </UnstyledButton>
      </Group>
      {open && <Evidence ids={[claim.id]} told />}
    </li>
  );
}

interface GroupProps {
  card: EntityCard;
  relation: Relation;
  /** Whether the lines show their sentences, a part of them at a time. */
  opened: boolean;
}

function RelationGroup({ card, relation, lines, opened }: GroupProps & { lines: Line[] }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { listed, open, more } = useLines(lines.length, FIRST, opened);
  if (lines.length === 0) return null;
  return (
    <div className="said-group">
      <Group justify="space-between" wrap="nowrap">
        <Text component="h3" className="heading" m={0}>
          {heading(relation, lang)} (
          {lines.length < relation.count ? t.countOf(lines.length, relation.count) : relation.count})
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${t.expand}: ${relationLabel(relation, lang)} ${relation.count}`}
          onClick={() =>
            void expand(card.entity.id, {
              relations: [relation.type],
              direction: relation.direction,
              limit: relation.count > MANY ? 20 : MANY,
            })
          }
        >
          {t.expand}
        </Button>
      </Group>
      <ul className="said-lines">
        {lines.slice(0, listed).map((l, i) => (
          <SaidLine key={`${l.claim.id}${opened}`} {...l} opened={i < open} />
        ))}
      </ul>
      {more}
    </div>
  );
}

/** Neighbours that one answer brings. */
const AT_ONCE = 300;

/** Of a hub each relation is asked for by itself, so that the many of one do not crowd out another. */
function HubGroup({ card, relation, opened }: GroupProps) {
  const { data, error, retry } = useAnswer('neighbours', {
    id: card.entity.id,
    relations: [relation.type],
    direction: relation.direction,
    limit: AT_ONCE,
  });
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return <Waiting />;
  const lines = linesOf(data, card.entity.id, relation);
  return <RelationGroup card={card} relation={relation} opened={opened} lines={lines} />;
}

export function Said({ card, opened }: Pick<GroupProps, 'card' | 'opened'>) {
  const { data, error, retry } = useAnswer('neighbours', { id: card.entity.id, limit: AT_ONCE });
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return <Waiting />;
  const relations = card.relations.filter((r) => !ELSEWHERE.has(r.type));
  const whole = data.items.length >= data.total;
  return (
    <>
      {relations.map((r) =>
        whole ? (
          <RelationGroup
            key={`${r.type}${r.direction}`}
            card={card}
            relation={r}
            opened={opened}
            lines={linesOf(data, card.entity.id, r)}
          />
        ) : (
          <HubGroup key={`${r.type}${r.direction}`} card={card} relation={r} opened={opened} />
        ),
      )}
    </>
  );
}
