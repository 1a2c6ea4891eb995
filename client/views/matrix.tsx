/** The matrix itself. Arrow keys walk over its filled cells; drawing over cells, or Shift and Enter on a second one, marks a block. */
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import type { CoordinationCell, EntitySummary } from '../../server/contract.ts';
import { shorten } from '../state/appearance.ts';
import type { Joint } from '../state/desk.ts';
import type { Block } from '../state/ordering.ts';
import { useText } from '../text/index.ts';
import { EntityLink } from './parts.tsx';

interface Props {
  blocks: readonly Block[];
  cells: readonly CoordinationCell[];
  block: readonly EntityId[];
  onBlock: (ids: EntityId[]) => void;
  onOpen: (joint: Joint) => void;
  open: Joint | undefined;
}

interface Spot {
  row: number;
  column: number;
}

const spotOf = (target: EventTarget): Spot | undefined => {
  const td = (target as Element).closest('td[data-row]');
  return td instanceof HTMLElement
    ? { row: Number(td.dataset.row), column: Number(td.dataset.column) }
    : undefined;
};

const between = (list: readonly EntitySummary[], a: number, b: number): EntityId[] =>
  list.slice(Math.min(a, b), Math.max(a, b) + 1).map((e) => e.id);

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The filled cell next to one, in the direction of an arrow key. */
function walk(table: HTMLTableElement, from: Spot, [down, right]: readonly [number, number]): void {
  for (let r = from.row + down, c = from.column + right; ; r += down, c += right) {
    const td = table.querySelector(`td[data-row="${r}"][data-column="${c}"]`);
    if (!td) return;
    const button = td.querySelector('button');
    if (button) return button.focus();
  }
}

export function Matrix({ blocks, cells, block, onBlock, onOpen, open }: Props) {
  const t = useText();
  const rowLength = useMediaQuery('(max-width: 900px)') ? 20 : 40;
  const agencies = useMemo(() => blocks.flatMap((b) => b.agencies), [blocks]);
  const starts = useMemo(() => {
    let at = 0;
    return new Set(blocks.map((b) => (at += b.agencies.length) - b.agencies.length));
  }, [blocks]);
  const byPair = useMemo(
    () => new Map(cells.flatMap((c) => [[`${c.a}|${c.b}`, c] as const, [`${c.b}|${c.a}`, c] as const])),
    [cells],
  );
  const most = Math.max(1, ...cells.map((c) => c.total));
  const anchor = useRef<Spot>(undefined);
  const [drawing, setDrawing] = useState(false);
  const marked = new Set<string>(block);
  const mark = (a: Spot, b: Spot) =>
    onBlock([...new Set([...between(agencies, a.row, b.row), ...between(agencies, a.column, b.column)])]);
  const isOpen = (a: EntityId, b: EntityId) =>
    open !== undefined && ((open.a === a && open.b === b) || (open.a === b && open.b === a));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t.coordination}>
      <table
        className="matrix"
        onPointerDown={(e) => {
          const spot = spotOf(e.target);
          if (!spot || e.pointerType === 'touch') return;
          if (!e.shiftKey) anchor.current = spot;
          setDrawing(true);
        }}
        onPointerOver={(e) => {
          const spot = spotOf(e.target);
          const from = anchor.current;
          if (drawing && spot && from && (spot.row !== from.row || spot.column !== from.column))
            mark(from, spot);
        }}
        onPointerUp={() => setDrawing(false)}
        onPointerLeave={() => setDrawing(false)}
        onKeyDown={(e) => {
          const spot = spotOf(e.target);
          const step = STEPS[e.key];
          if (!spot || !step) return;
          e.preventDefault();
          walk(e.currentTarget, spot, step);
        }}
      >
        <thead>
          <tr>
            <th>
              <span className="unseen">{t.coordination}</span>
            </th>
            {agencies.map((a, i) => (
              <th key={a.id} scope="col" className={starts.has(i) && i > 0 ? 'start' : undefined}>
                <span title={a.name}>{shorten(a, 28)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agencies.map((row, r) => (
            <tr key={row.id} className={starts.has(r) && r > 0 ? 'block' : undefined}>
              <th scope="row" data-marked={marked.has(row.id) || undefined}>
                <EntityLink entity={{ ...row, name: shorten(row, rowLength) }} />
              </th>
              {agencies.map((column, c) => {
                const cell = byPair.get(`${row.id}|${column.id}`);
                const both = marked.has(row.id) && marked.has(column.id);
                return (
                  <td
                    key={column.id}
                    data-row={r}
                    data-column={c}
                    data-marked={both || undefined}
                    className={`${r === c ? 'self' : ''}${starts.has(c) && c > 0 ? ' start' : ''}`}
                  >
                    {cell && r !== c && (
                      <CellButton
                        cell={cell}
                        most={most}
                        label={`${row.name} – ${column.name}: ${cell.total}`}
                        on={isOpen(row.id, column.id)}
                        onClick={(e) => {
                          const from = anchor.current;
                          if (e.shiftKey && from) return mark(from, { row: r, column: c });
                          anchor.current = { row: r, column: c };
                          onBlock([]);
                          onOpen({ a: row.id, b: column.id });
                        }}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  cell: CoordinationCell;
  most: number;
  label: string;
  on: boolean;
  onClick: (e: React.MouseEvent) => void;
}

function CellButton({ cell, most, label, on, onClick }: CellProps) {
  const strength = 0.14 + 0.8 * Math.sqrt(cell.total / most);
  return (
    <button
      type="button"
      style={{ '--strength': strength } as React.CSSProperties}
      className={strength > 0.6 ? 'strong' : ''}
      aria-label={label}
      aria-pressed={on}
      title={label}
      onClick={onClick}
    >
      {cell.total}
    </button>
  );
}
