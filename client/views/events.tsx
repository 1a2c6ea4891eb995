/** Who chaired what: the conferences of the chosen period and provinces; found by words, grouped, copied, saved, put on the canvas. */
import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useClipboard, useDebouncedValue } from '@mantine/hooks';
import { IconCheck, IconCopy, IconDownload, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { EventRow } from '../../server/contract.ts';
import { setDesk } from '../state/actions.ts';
import { claimsOf, namedIn, sheetOf } from '../state/conference-sheet.ts';
import { askedSort, fieldsOf, type Grouping, groupings, sorted } from '../state/conferences.ts';
import type { Desk } from '../state/desk.ts';
import { asCsv, asTabs } from '../state/sheet.ts';
import { act, useExplorer } from '../state/store.ts';
import { holding } from '../state/words.ts';
import { attempt } from '../state/work.ts';
import { useText } from '../text/index.ts';
import { EventsTable } from './events-table.tsx';
import { saidOf, saveText, showEntities } from './moves.ts';
import { Failed, Waiting } from './parts.tsx';
import { ProvinceField } from './province-field.tsx';
import { useAnswer } from './use-answer.ts';

/** Beyond this many rows the server narrows by words and sorts as well. */
const MOST = 1000;
/** Conferences that one picture can take. */
const MOST_ON_GRAPH = 60;

function useRows({ words, chaired, sort }: Desk) {
  const filters = useExplorer((s) => s.filters);
  const { provinces } = filters;
  const [q] = useDebouncedValue(words.trim(), 150);
  const [tooMany, setTooMany] = useState(false);
  const order = askedSort(sort);
  const wherever = {
    ...(q && tooMany && { q }),
    ...(chaired && { chaired: true }),
    ...(provinces.length > 0 && { provinces }),
  };
  const answer = useAnswer('events', {
    ...wherever,
    limit: MOST,
    // The newest first is how they come.
    ...(tooMany && order && order !== '-date' && { sort: order }),
    ...(filters.since && { since: filters.since }),
    ...(filters.until && { until: filters.until }),
  });
  const { data } = answer;
  // What the period leaves out because nobody says when it was.
  const chosen = filters.since !== undefined || filters.until !== undefined;
  const undated = useAnswer('events', chosen ? { ...wherever, dated: false, limit: 1 } : undefined).data
    ?.total;
  useEffect(() => setTooMany((before) => before || (data?.total ?? 0) > MOST), [data]);
  const rows = useMemo(() => holding(data?.items ?? [], fieldsOf, q), [data, q]);
  return { ...answer, rows, undated: undated ?? 0 };
}

export function Events() {
  const t = useText();
  const desk = useExplorer((s) => s.desk);
  const { words, by, chaired, sort } = desk;
  const { data, fresh, old, error, loading, retry, rows: found, undated } = useRows(desk);
  // What is copied and saved stands in the order of the screen.
  const rows = useMemo(() => sorted(found, sort), [found, sort]);
  const partly =
    !loading && fresh && data && data.total > data.items.length && sort !== '' && !askedSort(sort);
  const names: Record<Grouping, string> = {
    none: t.groupNone,
    chair: t.groupChair,
    agency: t.groupAgency,
    programme: t.groupProgramme,
    province: t.groupProvince,
    year: t.groupYear,
  };
  return (
    <section className={old ? 'page old' : 'page'} aria-label={t.events} aria-busy={loading}>
      <Group p="sm" gap="sm" align="center" wrap="wrap" className="toolbar">
        <TextInput
          size="sm"
          aria-label={t.filterEvents}
          placeholder={t.filterEvents}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={words}
          onChange={(e) => act(setDesk({ words: e.currentTarget.value }))}
          className="grow"
        />
        <NativeSelect
          size="sm"
          aria-label={t.groupBy}
          value={by}
          onChange={(e) => act(setDesk({ by: groupings.find((g) => g === e.currentTarget.value) ?? 'none' }))}
          data={groupings.map((value) => ({ value, label: `${t.groupBy}: ${names[value]}` }))}
        />
        <ProvinceField />
        <Checkbox
          size="sm"
          label={t.onlyChaired}
          checked={chaired}
          onChange={(e) => act(setDesk({ chaired: e.currentTarget.checked }))}
        />
        <TakeAlong rows={fresh && !loading ? rows : []} />
        <Text size="sm" c="dimmed" role="status">
          {loading ? t.loading : fresh && data && t.eventsTotal(rows.length, data.total)}
          {partly && ` ${t.sortedNewest(MOST)}`}
          {!loading && fresh && undated > 0 && ` – ${t.undatedOut(undated)}`}
        </Text>
      </Group>
      {error && <Failed error={error} retry={retry} old={rows.length > 0} />}
      {loading && !data && <Waiting />}
      {fresh && rows.length === 0 && (
        <Text p="md" c="dimmed">
          {t.eventsEmpty}
        </Text>
      )}
      {rows.length > 0 && <EventsTable rows={rows} by={by} />}
    </section>
  );
}

/** The rows on the screen, for the clipboard, a file or the canvas. */
function TakeAlong({ rows }: { rows: readonly EventRow[] }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const clipboard = useClipboard();
  const heads = [t.date, t.event, t.chairs, t.organisers, t.programmes, t.place, t.sourceCount];
  const save = () =>
    void attempt(async (signal) => {
      const part = { entities: rows.flatMap(namedIn), claims: rows.flatMap(claimsOf) };
      const sheet = sheetOf(rows, [...heads, t.sentencesFrom], lang, await saidOf(part, signal));
      saveText(asCsv(sheet), 'hoi-nghi.csv', 'text/csv;charset=utf-8');
    });
  const onGraph = () =>
    void showEntities(
      rows
        .slice(0, MOST_ON_GRAPH)
        .flatMap((r) => [r.event.id, ...r.chairs.map((c) => c.who.id), ...r.organisers.map((o) => o.id)]),
    );
  const none = rows.length === 0;
  return (
    <Button.Group>
      <Button
        size="sm"
        variant="default"
        disabled={none}
        leftSection={clipboard.copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
        onClick={() => clipboard.copy(asTabs(sheetOf(rows, heads, lang)))}
      >
        {clipboard.copied ? t.copied : t.copyTable}
      </Button>
      <Button
        size="sm"
        variant="default"
        disabled={none}
        leftSection={<IconDownload size={15} />}
        onClick={save}
      >
        {t.saveCsv}
      </Button>
      <Button size="sm" variant="default" disabled={none} onClick={onGraph}>
        {rows.length > MOST_ON_GRAPH ? t.firstOnGraph(MOST_ON_GRAPH) : t.onGraph}
      </Button>
    </Button.Group>
  );
}
