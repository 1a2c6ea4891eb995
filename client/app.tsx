/** The page: header, legend, workspace, inspector, timeline; and the keys that work everywhere. */
import { Drawer, Modal } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { Header } from './header.tsx';
import { start, useAddress } from './start.ts';
import { connectFrom, redo, select, undo } from './state/actions.ts';
import type { Workspace } from './state/model.ts';
import { act, useExplorer } from './state/store.ts';
import { tell } from './state/work.ts';
import { useText } from './text/index.ts';
import { Canvas } from './views/canvas.tsx';
import { PAGES } from './views/index.ts';
import { Inspector } from './views/inspector.tsx';
import { Legend } from './views/legend.tsx';
import { exportShown } from './views/moves.ts';
import { Notices } from './views/notices.tsx';
import { Failed } from './views/parts.tsx';
import { Questions } from './views/start-panel.tsx';
import { Timeline } from './views/timeline.tsx';

/** Whether the first picture stands, why not, and how to try again. */
function useStart(first: Promise<void>) {
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<string>();
  const [trying, setTrying] = useState(first);
  useEffect(() => {
    setError(undefined);
    trying
      .then(() => setReady(true))
      .catch((e: unknown) => setError(e instanceof Error ? e.message : String(e)));
  }, [trying]);
  return { ready, error, retry: () => setTrying(start()) };
}

/** Past the header and the legend, to the canvas or the page. */
function toMain(e: React.MouseEvent): void {
  e.preventDefault();
  const main = document.getElementById('main');
  const canvas = main?.querySelector<HTMLElement>('.layer:not([inert]) [role="application"]:not([hidden])');
  (canvas ?? main)?.focus();
}

/** What a period narrows. */
const TIMED: ReadonlySet<Workspace> = new Set(['graph', 'events', 'coordination']);

/** Menus, dialogs and lists that close by Esc themselves. */
const OVERLAYS = '[role="menu"], [role="dialog"], [role="listbox"]';

/** Whether the last Esc was meant for one of them; asked before it closes. */
function useEscapeTaken(): React.RefObject<boolean> {
  const taken = useRef(false);
  useEffect(() => {
    const look = (e: KeyboardEvent) => {
      if (e.key === 'Escape')
        taken.current = [...document.querySelectorAll(OVERLAYS)].some((o) => o.checkVisibility());
    };
    window.addEventListener('keydown', look, true);
    return () => window.removeEventListener('keydown', look, true);
  }, []);
  return taken;
}

export function App({ first }: { first: Promise<void> }) {
  const t = useText();
  const { workspace, selection, connecting } = useExplorer();
  const { ready, error, retry } = useStart(first);
  const [panel, setPanel] = useState<'legend' | 'keys'>();
  const [exporting, setExporting] = useState(false);
  const narrow = useMediaQuery('(max-width: 900px)') ?? false;
  const field = useRef<HTMLInputElement>(null);
  useAddress(ready);
  const escapeTaken = useEscapeTaken();
  useHotkeys([
    ['/', () => field.current?.focus()],
    ['Escape', () => !escapeTaken.current && act(connecting ? connectFrom(undefined) : select(undefined))],
    ['mod+Z', () => act(undo)],
    ['mod+Y', () => act(redo)],
    ['mod+shift+Z', () => act(redo)],
    ['shift+?', () => setPanel('keys')],
  ]);
  const runExport = (format: string, extension: string) =>
    void exportShown(format, extension)
      .then((file) => tell(t.exported(file.entities, file.claims)))
      .catch((e: unknown) => tell(e instanceof Error ? e.message : String(e)));
  const openExport = () => setExporting(true);
  const Page = PAGES[workspace];
  const details = <Inspector onExport={openExport} />;
  return (
    <div className={`app ${workspace}`}>
      <a className="skip" href="#main" onClick={toMain}>
        {t.toMain}
      </a>
      <Header
        field={field}
        exporting={exporting}
        setExporting={setExporting}
        runExport={runExport}
        openPanel={setPanel}
        narrow={narrow}
      />
      <div className="middle">
        {!narrow && workspace === 'graph' && (
          <aside className="side left">
            <Legend />
          </aside>
        )}
        <main id="main" tabIndex={-1}>
          {error && <Failed error={error} retry={retry} />}
          <div className={workspace === 'graph' ? 'layer' : 'layer under'} inert={workspace !== 'graph'}>
            {narrow && <Questions onExport={openExport} />}
            <Canvas ready={ready || error !== undefined} />
          </div>
          {Page && (
            <div className="layer">
              <Page />
            </div>
          )}
        </main>
        {!narrow && (workspace === 'graph' || selection) && <aside className="side right">{details}</aside>}
      </div>
      {TIMED.has(workspace) && <Timeline />}
      {narrow && (
        <Drawer
          opened={selection !== undefined && connecting === undefined}
          onClose={() => act(select(undefined))}
          position="bottom"
          size="62%"
          withCloseButton={false}
          withOverlay={false}
          trapFocus={false}
          lockScroll={false}
          closeOnClickOutside={false}
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
      <Keys opened={panel === 'keys'} close={() => setPanel(undefined)} />
      <Notices />
    </div>
  );
}

function Keys({ opened, close }: { opened: boolean; close: () => void }) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={close} title={t.help}>
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
  );
}
