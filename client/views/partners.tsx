/** The agencies that one agency works with: how much of what, from when to when; a line opens the joint work. */
import { Table, UnstyledButton } from '@mantine/core';
import type { EntityId } from '../../ingest/model.ts';
import { type Coordination, coordinationBases } from '../../server/contract.ts';
import { setDesk } from '../state/actions.ts';
import { partnersOf } from '../state/partners.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { EntityLink } from './parts.tsx';

export function Partners({ data, one }: { data: Coordination; one: EntityId }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const open = useExplorer((s) => s.desk.cell);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t.coordination}>
      <Table stickyHeader highlightOnHover verticalSpacing="xs" className="partners">
        <Table.Thead>
          <Table.Tr>
            {[t.partner, t.pairWork, t.basisStated, t.basisProgrammes, t.basisEvents, t.fromTo].map(
              (head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {partnersOf(data, one).map(({ agency, cell }) => (
            <Table.Tr key={agency.id} data-selected={open?.b === agency.id || undefined}>
              <Table.Td>
                <EntityLink entity={agency} mark />
              </Table.Td>
              <Table.Td>
                <UnstyledButton
                  className="entity-link strong"
                  aria-label={`${t.pairWork}: ${agency.name}`}
                  onClick={() => act(setDesk({ cell: { a: one, b: agency.id } }))}
                >
                  {cell.total} ❝
                </UnstyledButton>
              </Table.Td>
              {coordinationBases.map((basis) => (
                <Table.Td key={basis}>{cell[basis] || ''}</Table.Td>
              ))}
              <Table.Td className="nowrap">
                {[...new Set([cell.firstOn, cell.lastOn])].map((day) => sayDate(day, lang)).join(' – ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
