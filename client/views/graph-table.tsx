/** The table that says the same as the picture: what is shown, and what is said between whom. */
import { Button, Stack, Table, Text } from '@mantine/core';
import { EntityId } from '../../ingest/model.ts';
import { ENTITY_TYPES } from '../../ingest/ontology.ts';
import type { EntitySummary } from '../../server/contract.ts';
import { select } from '../state/actions.ts';
import { type EdgeLook, subtitle } from '../state/appearance.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { EntityLink } from './parts.tsx';

/** More lines than this nobody reads in a table; filters make them fewer. */
const MOST = 500;

export function GraphTable({
  entities,
  edges,
}: {
  entities: readonly EntitySummary[];
  edges: readonly EdgeLook[];
}) {
  const t = useText();
  const { lang, entities: known } = useExplorer();
  const nameOf = (id: string) => {
    const e = known.get(EntityId.parse(id));
    return e ? <EntityLink entity={e} mark /> : id;
  };
  return (
    <Stack className="graph-table" gap="lg" p="md" tabIndex={0} role="region" aria-label={t.tableView}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.name}</Table.Th>
            <Table.Th>{t.type}</Table.Th>
            <Table.Th>{t.about}</Table.Th>
            <Table.Th>{t.degree}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entities.slice(0, MOST).map((e) => (
            <Table.Tr key={e.id}>
              <Table.Td>
                <EntityLink entity={e} mark />
              </Table.Td>
              <Table.Td>{ENTITY_TYPES[e.type].label[lang]}</Table.Td>
              <Table.Td>{subtitle(e, lang)}</Table.Td>
              <Table.Td>{e.degree}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Cut of={entities.length} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.from}</Table.Th>
            <Table.Th>{t.relations}</Table.Th>
            <Table.Th>{t.to}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {edges.slice(0, MOST).map((e) => (
            <Table.Tr key={e.key}>
              <Table.Td>{nameOf(e.claims[0]?.subject ?? e.from)}</Table.Td>
              <Table.Td>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => act(select({ kind: 'edge', ids: e.claims.map((c) => c.id) }))}
                >
                  {e.label}
                </Button>
              </Table.Td>
              <Table.Td>{nameOf(e.claims[0]?.object ?? e.to)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Cut of={edges.length} />
    </Stack>
  );
}

/** That there are more lines than the table shows. */
function Cut({ of }: { of: number }) {
  const t = useText();
  return of > MOST ? (
    <Text size="sm" c="dimmed">
      {t.countOf(MOST, of)}
    </Text>
  ) : null;
}
