/** Small pieces that every view uses: the name of an entity with its letter, what waits, what failed. */
import {
  Alert,
  Badge,
  Button,
  Group,
  Loader,
  Text,
  UnstyledButton,
  useComputedColorScheme,
} from '@mantine/core';
import type { EntityId } from '../../ingest/model.ts';
import { type ClaimStatus, ENTITY_TYPES, type EntityType } from '../../ingest/ontology.ts';
import type { Ref } from '../../server/contract.ts';
import { colourOf, markOf, type Scheme } from '../state/appearance.ts';
import { useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { visit } from './moves.ts';

export const useScheme = (): Scheme => useComputedColorScheme('light');

/** The type as a coloured disc with its letter. */
export function TypeMark({ type, size = 20 }: { type: EntityType; size?: number }) {
  const scheme = useScheme();
  return (
    <span
      aria-hidden
      className="type-mark"
      style={{
        background: colourOf(type, scheme),
        color: scheme === 'light' ? '#fff' : '#10141c',
        width: size,
        height: size,
        fontSize: size * 0.58,
      }}
    >
      {ENTITY_TYPES[type].letter}
    </span>
  );
}

/** A name that can be clicked: its card opens. */
export function EntityLink({ entity, mark = false }: { entity: Ref; mark?: boolean }) {
  return (
    <UnstyledButton className="entity-link" onClick={() => visit(entity.id as EntityId)} title={entity.name}>
      {mark && <TypeMark type={entity.type} size={16} />} {entity.name}
    </UnstyledButton>
  );
}

/** That something is planned or inferred; what is stated needs no word. */
export function Firmness({ status }: { status: ClaimStatus }) {
  const lang = useExplorer((s) => s.lang);
  const mark = markOf(status, lang);
  return mark ? (
    <Badge size="xs" variant="default" tt="none">
      {mark}
    </Badge>
  ) : null;
}

export function Waiting() {
  const t = useText();
  return (
    <Group gap="xs" p="sm" role="status">
      <Loader size="xs" /> <Text size="sm">{t.loading}</Text>
    </Group>
  );
}

interface Failure {
  error: string;
  retry: () => void;
  /** An earlier answer stands below. */
  old?: boolean;
  close?: () => void;
}

/** What did not come, why, and how to try again; with `close` it can be let go of. */
export function Failed({ error, retry, old = false, close }: Failure) {
  const t = useText();
  return (
    <Alert
      color="red"
      title={t.failed}
      m="sm"
      withCloseButton={close !== undefined}
      closeButtonLabel={t.close}
      {...(close && { onClose: close })}
    >
      <Text size="sm">{error}</Text>
      {old && <Text size="sm">{t.olderBelow}</Text>}
      <Button size="compact-sm" variant="light" color="red" mt="xs" onClick={retry}>
        {t.retry}
      </Button>
    </Alert>
  );
}
