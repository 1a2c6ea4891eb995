/** How two entities hang together: the shortest ways, step by step, each step with its sentences; by the relations and the period that the filters leave. */
import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import { relationTypes } from '../../ingest/ontology.ts';
import type { Path } from '../../server/contract.ts';
import { edgesOf, subtitle } from '../state/appearance.ts';
import { useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { Evidence } from './evidence.tsx';
import { Head, letGo } from './head.tsx';
import { showPaths } from './moves.ts';
import { EntityLink, Failed, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

/** Ways that are listed and drawn; one more is asked for, to know whether these are all. */
const SHOWN = 5;

export function Paths({ from, to }: { from: EntityId; to: EntityId }) {
  const t = useText();
  const { filters } = useExplorer();
  const left = relationTypes.filter((r) => !filters.hiddenRelations.includes(r));
  const { data, fresh, error, retry } = useAnswer('paths', {
    from,
    to,
    limit: SHOWN + 1,
    ...(left.length < relationTypes.length && { relations: left }),
    ...(filters.since && { since: filters.since }),
    ...(filters.until && { until: filters.until }),
  });
  useEffect(() => {
    if (data && data.paths.length > 0) showPaths(from, to, data.paths.slice(0, SHOWN));
  }, [data, from, to]);
  if (error) return <Failed error={error} retry={retry} close={letGo} />;
  if (!data || !fresh) return <Waiting />;
  const paths = data.paths.slice(0, SHOWN);
  return (
    <Stack p="md" gap="md" component="section" aria-label={t.howConnected}>
      <Head title={t.howConnected} />
      {data.paths.length === 0 ? (
        <Text size="sm">{t.pathNone}</Text>
      ) : (
        <Text size="sm" c="dimmed">
          {t.pathsFound(paths.length, (paths[0]?.entities.length ?? 1) - 1)}
          {data.paths.length > SHOWN && ` ${t.pathsMore}`}
        </Text>
      )}
      {paths.map((path) => (
        <PathSteps key={path.entities.map((e) => e.id).join(' ')} path={path} />
      ))}
    </Stack>
  );
}

function PathSteps({ path }: { path: Path }) {
  const lang = useExplorer((s) => s.lang);
  const [open, setOpen] = useState<string>();
  const edges = edgesOf(path.claims, lang);
  return (
    <ol className="path">
      {path.entities.map((e, i) => {
        const next = path.entities[i + 1]?.id;
        const edge = edges.find(
          (x) => (x.from === e.id && x.to === next) || (x.to === e.id && x.from === next),
        );
        return (
          <li key={e.id}>
            <EntityLink entity={e} mark />
            {e.type === 'Event' && (
              <Text size="xs" c="dimmed">
                {subtitle(e, lang)}
              </Text>
            )}
            {edge && (
              <div className="path-step">
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-expanded={open === edge.key}
                  onClick={() => setOpen(open === edge.key ? undefined : edge.key)}
                >
                  {edge.label} ❝
                </Button>
                {open === edge.key && <Evidence ids={edge.claims.map((c) => c.id)} />}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
