/** With nothing selected: what the picture holds, three questions to begin with, and how to ask it. */
import { Stack, Text, UnstyledButton } from '@mantine/core';
import {
  IconArrowRight,
  IconFileExport,
  IconGavel,
  IconTopologyComplex,
  IconUsers,
} from '@tabler/icons-react';
import { ENTITY_TYPES, entityTypes } from '../../ingest/ontology.ts';
import { go } from '../state/actions.ts';
import { countBy } from '../state/filters.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { openProposals } from './moves.ts';
import { EntityLink } from './parts.tsx';
import { useAnswer } from './use-answer.ts';
import { useVisible } from './use-visible.ts';

export function Questions({ onExport }: { onExport: () => void }) {
  const t = useText();
  const questions = [
    [t.questionChairs, t.questionChairsWhat, IconGavel, () => act(go('events'))],
    [t.questionCoordination, t.questionCoordinationWhat, IconTopologyComplex, () => act(go('coordination'))],
    [t.questionDoubles, t.questionDoublesWhat, IconUsers, () => openProposals(undefined)],
    [t.questionExport, t.questionExportWhat, IconFileExport, onExport],
  ] as const;
  return (
    <nav className="questions" aria-label={t.questions}>
      {questions.map(([label, what, Icon, run]) => (
        <UnstyledButton key={label} onClick={run} className="question" aria-label={label}>
          <Icon size={20} aria-hidden />
          <span>
            <strong>{label}</strong>
            <small>{what}</small>
          </span>
          <IconArrowRight size={16} aria-hidden />
        </UnstyledButton>
      ))}
    </nav>
  );
}

export function StartPanel({ onExport }: { onExport: () => void }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { entities, edges } = useVisible();
  const { data } = useAnswer('stats', {});
  const types = new Map(countBy(entities, (e) => e.type));
  const centre = entities.filter((e) => e.type === 'Program').sort((a, b) => b.degree - a.degree)[0];
  return (
    <Stack p="md" gap="lg" component="section" aria-label={t.inspector}>
      <div>
        <Text component="h2" className="heading">
          {t.onCanvas}
        </Text>
        {centre && (
          <Text fw={600} mb={4}>
            <EntityLink entity={centre} mark />
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {entityTypes
            .filter((type) => type !== 'Program' && types.get(type))
            .map((type) => `${types.get(type)} ${ENTITY_TYPES[type].plural[lang].toLowerCase()}`)
            .join(' · ')}{' '}
          · {edges.length} {t.edges}
        </Text>
        {data && (
          <Text size="xs" c="dimmed" mt={4}>
            {t.ofStore(entities.length, data.entities, data.articles)}
          </Text>
        )}
      </div>
      <div>
        <Text component="h2" className="heading">
          {t.questions}
        </Text>
        <Questions onExport={onExport} />
      </div>
      <div>
        <Text component="h2" className="heading">
          {t.howTo}
        </Text>
        <ul className="how">
          {t.howToLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Stack>
  );
}
