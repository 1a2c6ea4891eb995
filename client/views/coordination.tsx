/** Which agencies work together: a matrix in which each cell counts joint work and opens it; a block of it becomes a graph. */
import { Button, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import { coordinationBases } from '../../server/contract.ts';
import { setDesk } from '../state/actions.ts';
import { type Basis, bases, type Ordering, orderings, sizes } from '../state/desk.ts';
import { blocksOf } from '../state/ordering.ts';
import { partnersOf } from '../state/partners.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { AgencyField } from './agency-field.tsx';
import { Matrix } from './matrix.tsx';
import { showEntities } from './moves.ts';
import { PairWork } from './pair-work.tsx';
import { Partners } from './partners.tsx';
import { Failed, Waiting } from './parts.tsx';
import { ProvinceField } from './province-field.tsx';
import { SaveJoint } from './save-joint.tsx';
import { useAnswer } from './use-answer.ts';

/** Other agencies that the list of one can hold. */
const MOST_PARTNERS = 200;

export function CoordinationView() {
  const t = useText();
  const { filters, lang, desk } = useExplorer();
  const { basis, order, size, one, cell } = desk;
  const [block, setBlock] = useState<EntityId[]>([]);
  const asked = {
    bases: basis === 'all' ? [...coordinationBases] : [basis],
    ...(filters.since && { since: filters.since }),
    ...(filters.until && { until: filters.until }),
  };
  const { data, fresh, old, error, loading, retry } = useAnswer('coordination', {
    ...asked,
    limit: one ? MOST_PARTNERS : Number(size),
    ...(one && { agency: one }),
    ...(filters.provinces.length > 0 && { provinces: filters.provinces }),
  });
  const blocks = useMemo(() => (data ? blocksOf(data, order, lang) : []), [data, order, lang]);
  const agencies = blocks.flatMap((b) => b.agencies.map((a) => a.id));
  // What was marked under other conditions may not be there now.
  const marked = block.filter((id) => agencies.includes(id));
  const basisNames: Record<Basis, string> = {
    all: t.basisAll,
    stated: t.basisStated,
    programmes: t.basisProgrammes,
    events: t.basisEvents,
  };
  return (
    <section className={old ? 'page old' : 'page'} aria-label={t.coordination} aria-busy={loading}>
      <Group p="sm" gap="sm" wrap="wrap" className="toolbar">
        <SegmentedControl
          size="sm"
          aria-label={t.basis}
          value={basis}
          onChange={(v) => act(setDesk({ basis: v as Basis }))}
          data={bases.map((value) => ({ value, label: basisNames[value] }))}
        />
        <AgencyField />
        {!one && <MatrixFields />}
        <ProvinceField />
        <Button
          size="sm"
          variant={marked.length > 0 ? 'filled' : 'default'}
          disabled={!fresh || agencies.length === 0}
          onClick={() => void showEntities(marked.length > 0 ? marked : agencies)}
        >
          {marked.length > 0 ? t.blockOnGraph(marked.length) : t.onGraph}
        </Button>
        {one && (
          <SaveJoint
            one={one}
            partners={fresh && data ? partnersOf(data, one).map((p) => p.agency.id) : []}
            asked={asked}
            names={basisNames}
          />
        )}
        <Text size="sm" c="dimmed" className="hint">
          {one ? t.partnersHint : t.matrixHint}
          {loading && ` ${t.loading}`}
          {!loading &&
            fresh &&
            data &&
            data.total.agencies > (one ? agencies.length : 0) &&
            ` ${t.agenciesOf(agencies.length, data.total)}`}
        </Text>
      </Group>
      {error && <Failed error={error} retry={retry} old={(fresh || !one) && agencies.length > 0} />}
      {loading && !(one ? fresh : data) && <Waiting />}
      {fresh && agencies.length === 0 && (
        <Text p="md" c="dimmed">
          {t.matrixEmpty}
        </Text>
      )}
      <div className="beside">
        {one && fresh && data && agencies.length > 0 && <Partners data={data} one={one} />}
        {!one && data && agencies.length > 0 && (
          <Matrix
            blocks={blocks}
            cells={data.cells}
            block={marked}
            onBlock={setBlock}
            onOpen={(joint) => act(setDesk({ cell: joint }))}
            open={cell}
          />
        )}
        {cell && <PairWork joint={cell} asked={asked} close={() => act(setDesk({ cell: undefined }))} />}
      </div>
    </section>
  );
}

/** In which order the matrix stands, and how much of it. */
function MatrixFields() {
  const t = useText();
  const { order, size } = useExplorer((s) => s.desk);
  const orders: Record<Ordering, string> = {
    cluster: t.orderCluster,
    level: t.orderLevel,
    province: t.orderProvince,
  };
  return (
    <>
      <NativeSelect
        size="sm"
        aria-label={t.orderBy}
        value={order}
        onChange={(e) =>
          act(setDesk({ order: orderings.find((o) => o === e.currentTarget.value) ?? 'cluster' }))
        }
        data={orderings.map((value) => ({ value, label: `${t.orderBy}: ${orders[value]}` }))}
      />
      <NativeSelect
        size="sm"
        aria-label={t.howMany}
        value={size}
        onChange={(e) => act(setDesk({ size: sizes.find((n) => n === e.currentTarget.value) ?? '40' }))}
        data={sizes.map((value) => ({ value, label: t.agenciesMost(value) }))}
      />
    </>
  );
}
