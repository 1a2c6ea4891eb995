/** The card of what is selected: one entity, several, a line with its sentences, or the ways between two; with nothing selected, where to begin. */
import { Stack } from '@mantine/core';
import { useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { Card } from './card.tsx';
import { Evidence } from './evidence.tsx';
import { Head } from './head.tsx';
import { Paths } from './paths.tsx';
import { Several } from './several.tsx';
import { StartPanel } from './start-panel.tsx';

export function Inspector({ onExport }: { onExport: () => void }) {
  const t = useText();
  const selection = useExplorer((s) => s.selection);
  if (!selection) return <StartPanel onExport={onExport} />;
  if (selection.kind === 'entity') return <Card key={selection.id} id={selection.id} />;
  if (selection.kind === 'entities') return <Several ids={selection.ids} />;
  // What was said of another pair or line is not shown as an answer to this one.
  if (selection.kind === 'path')
    return <Paths key={`${selection.from} ${selection.to}`} from={selection.from} to={selection.to} />;
  return (
    <Stack p="md" gap="md" aria-label={t.sentences} component="section">
      <Head title={selection.ids.length > 1 ? `${t.sentences} (${selection.ids.length})` : t.sentences} />
      <Evidence key={selection.ids.join(' ')} ids={selection.ids} />
    </Stack>
  );
}
