/** The page: header, legend, workspace, inspector, timeline; keys and the address bar. */
import {
  ActionIcon,
  Alert,
  Drawer,
  Group,
  Menu,
  Modal,
  Tabs,
  Text,
  useMantineColorScheme,
} from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDownload,
  IconFilter,
  IconKeyboard,
  IconLanguage,
  IconLink,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { EntityId } from '../ingest/model.ts';
import { ask } from './api.ts';
import { go, redo, replace, select, speak, undo } from './state/actions.ts';
import { workspaces } from './state/model.ts';
import { fromQuery, toQuery } from './state/permalink.ts';
import { act, useExplorer } from './state/store.ts';
import { useText } from './text/index.ts';
import { Canvas } from './views/canvas.tsx';
import { PAGES } from './views/index.ts';
import { Inspector } from './views/inspector.tsx';
import { Legend } from './views/legend.tsx';
import { connect, exportShown } from './views/moves.ts';
import { Failed, useScheme } from './views/parts.tsx';
import { Search } from './views/search.tsx';
import { Timeline } from './views/timeline.tsx';
import { useAnswer } from './views/use-answer.ts';

/** What the address says, or else the opening picture. */
async function start(): Promise<void> {
  const place = fromQuery(location.search);
  useExplorer.setState({
    workspace: place.workspace,
    lang: place.lang,
    filters: place.filters,
    article: place.article,
  });
  if (place.shown.length > 0) act(replace(await ask('subgraph', { entities: place.shown })));
  else {
    const { focus: _focus, ...graph } = await ask('overview', { limit: 44 });
    act(replace(graph));
  }
  if (place.selection) act(select(place.selection));
  useExplorer.setState({ past: [], future: [] });
}

function useAddress(ready: boolean): void {
  const state = useExplorer();
  const query = toQuery(state);
  useEffect(() => {
    document.documentElement.lang = state.lang;
    if (ready) history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }, [query, ready, state.lang]);
}

export function App() {
  const t = useText();
  const { workspace, selection, lang } = useExplorer();
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<string>();
  const [round, setRound] = useState(0);
  const [connecting, setConnecting] = useState<EntityId>();
  const [notice, setNotice] = useState<string>();
  const [panel, setPanel] = useState<'legend' | 'keys'>();
  const narrow = useMediaQuery('(max-width: 900px)') ?? false;
  const field = useRef<HTMLInputElement>(null);
  useAddress(ready);
  useEffect(() => {
    setError(undefined);
    start()
      .then(() => setReady(true))
      .catch((e: unknown) => setError(e instanceof Error ? e.message : String(e)));
  }, [round]);
  useHotkeys([
    ['/', () => field.current?.focus()],
    ['Escape', () => (connecting ? setConnecting(undefined) : act(select(undefined)))],
    ['mod+Z', () => act(undo)],
    ['mod+Y', () => act(redo)],
    ['shift+?', () => setPanel('keys')],
  ]);
  const say = (text: string) => {
    setNotice(text);
    setTimeout(() => setNotice(undefined), 4000);
  };
  const pick = (id: EntityId) => {
    if (connecting && connecting !== id) {
      void connect(connecting, id).then((n) => n === 0 && say(t.pathNone));
      setConnecting(undefined);
    }
    act(select({ kind: 'entity', id }));
  };
  const runExport = (format: string, extension: string) =>
    void exportShown(format, extension)
      .then((n) => say(t.exported(n)))
      .catch((e: unknown) => say(e instanceof Error ? e.message : String(e)));
  const [exporting, setExporting] = useState(false);
  const Page = PAGES[workspace];
  const details = <Inspector onConnect={setConnecting} />;
  return (
    <div className={`app ${workspace}`}>
      <Header
        field={field}
        exporting={exporting}
        setExporting={setExporting}
        runExport={runExport}
        openPanel={setPanel}
        say={say}
        narrow={narrow}
      />
      <div className="middle">
        {!narrow && workspace === 'graph' && (
          <aside className="side left">
            <Legend />
          </aside>
        )}
        <main>
          {error && <Failed error={error} retry={() => setRound((n) => n + 1)} />}
          <div className={workspace === 'graph' ? 'layer' : 'layer under'} inert={workspace !== 'graph'}>
            <Canvas connecting={connecting !== undefined} onPick={pick} onExport={() => setExporting(true)} />
          </div>
          {Page && (
            <div className="layer">
              <Page />
            </div>
          )}
        </main>
        {!narrow && (workspace === 'graph' || selection) && <aside className="side right">{details}</aside>}
      </div>
      {workspace !== 'articles' && <Timeline />}
      {narrow && (
        <Drawer
          opened={selection !== undefined}
          onClose={() => act(select(undefined))}
          position="bottom"
          size="60%"
          withCloseButton={false}
          overlayProps={{ opacity: 0.1 }}
          lockScroll={false}
        >
          {details}
        </Drawer>
      )}
      <Drawer
        opened={panel === 'legend'}
        onClose={() => setPanel(undefined)}
        title={t.filters}
        position="left"
        size="sm"
      >
        <Legend />
      </Drawer>
      <Modal opened={panel === 'keys'} onClose={() => setPanel(undefined)} title={t.help}>
        <dl className="keys">
          {t.keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd className="key">{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Modal>
      <div className="notices" role="status" aria-live="polite" lang={lang}>
        {notice && (
          <Alert variant="filled" color="dark">
            {notice}
          </Alert>
        )}
      </div>
    </div>
  );
}

interface HeaderProps {
  field: React.RefObject<HTMLInputElement | null>;
  exporting: boolean;
  setExporting: (open: boolean) => void;
  runExport: (format: string, extension: string) => void;
  openPanel: (panel: 'legend' | 'keys') => void;
  say: (text: string) => void;
  narrow: boolean;
}

function Header({ field, exporting, setExporting, runExport, openPanel, say, narrow }: HeaderProps) {
  const t = useText();
  const { workspace, lang, past, future } = useExplorer();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useScheme();
  const formats = useAnswer('formats', {});
  const share = () =>
    void navigator.clipboard.writeText(location.href).then(
      () => say(t.copied),
      () => say(location.href),
    );
  const tool = (label: string, icon: React.ReactNode, onClick: () => void, disabled = false) => (
    <ActionIcon
      key={label}
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <header className="head">
      <Text component="h1" className="brand">
        <img src="/icon.svg" alt="" width={24} height={24} /> {t.appName}
      </Text>
      <Search field={field} />
      <Tabs
        value={workspace}
        onChange={(v) => v && act(go(workspaces.find((w) => w === v) ?? 'graph'))}
        variant="pills"
        className="tabs"
      >
        <Tabs.List>
          {workspaces.map((w) => (
            <Tabs.Tab key={w} value={w}>
              {t[w]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Group gap={2} wrap="nowrap" className="tools">
        {narrow && tool(t.filters, <IconFilter size={18} />, () => openPanel('legend'))}
        {tool(t.undo, <IconArrowBackUp size={18} />, () => act(undo), past.length === 0)}
        {tool(t.redo, <IconArrowForwardUp size={18} />, () => act(redo), future.length === 0)}
        <Menu opened={exporting} onChange={setExporting} position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t.exportShown}
              title={t.exportShown}
            >
              <IconDownload size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t.exportShown}</Menu.Label>
            {formats.data?.formats.map((f) => (
              <Menu.Item key={f.id} onClick={() => runExport(f.id, f.extension)}>
                {f.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {tool(t.copyLink, <IconLink size={18} />, share)}
        {tool(t.language, <IconLanguage size={18} />, () => act(speak(lang === 'vi' ? 'en' : 'vi')))}
        {tool(
          scheme === 'dark' ? t.light : t.dark,
          scheme === 'dark' ? <IconSun size={18} /> : <IconMoon size={18} />,
          () => setColorScheme(scheme === 'dark' ? 'light' : 'dark'),
        )}
        {!narrow && tool(t.help, <IconKeyboard size={18} />, () => openPanel('keys'))}
      </Group>
    </header>
  );
}
