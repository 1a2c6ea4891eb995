/** The bar on top: name, search, the four workspaces, undo, export, link, language, theme. */
import { ActionIcon, Button, Group, Menu, Tabs, Text, useMantineColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDownload,
  IconFilter,
  IconKeyboard,
  IconLink,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { redo, speak, undo } from './state/actions.ts';
import { tabs } from './state/model.ts';
import { act, useExplorer } from './state/store.ts';
import { tell } from './state/work.ts';
import { useText } from './text/index.ts';
import { goTo } from './views/moves.ts';
import { useScheme } from './views/parts.tsx';
import { Search } from './views/search.tsx';
import { useAnswer } from './views/use-answer.ts';

export interface HeaderProps {
  field: React.RefObject<HTMLInputElement | null>;
  exporting: boolean;
  setExporting: (open: boolean) => void;
  runExport: (format: string, extension: string) => void;
  openPanel: (panel: 'legend' | 'keys') => void;
  narrow: boolean;
}

interface ToolProps {
  label: string;
  icon: React.ReactNode;
  onClick: () => void;
  disabled?: boolean;
}

const Tool = ({ label, icon, onClick, disabled = false }: ToolProps) => (
  <ActionIcon
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

function ExportMenu({ exporting, setExporting, runExport }: HeaderProps) {
  const t = useText();
  const formats = useAnswer('formats', {});
  // A table has its own buttons; here it is always the graph that is saved.
  const what = useExplorer((s) => s.workspace) === 'graph' ? t.exportShown : t.exportGraph;
  return (
    <Menu opened={exporting} onChange={setExporting} position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={what} title={what}>
          <IconDownload size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{what}</Menu.Label>
        {formats.data?.formats.map((f) => (
          <Menu.Item key={f.id} onClick={() => runExport(f.id, f.extension)}>
            {f.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Tools(props: HeaderProps) {
  const { openPanel, narrow } = props;
  const t = useText();
  const { lang, past, future } = useExplorer();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useScheme() === 'dark';
  const share = () =>
    void navigator.clipboard.writeText(location.href).then(
      () => tell(t.linkCopied),
      () => tell(location.href),
    );
  return (
    <Group gap={2} wrap="nowrap" className="tools">
      {narrow && (
        <Tool label={t.filters} icon={<IconFilter size={18} />} onClick={() => openPanel('legend')} />
      )}
      <Tool
        label={t.undo}
        icon={<IconArrowBackUp size={18} />}
        onClick={() => act(undo)}
        disabled={past.length === 0}
      />
      <Tool
        label={t.redo}
        icon={<IconArrowForwardUp size={18} />}
        onClick={() => act(redo)}
        disabled={future.length === 0}
      />
      <ExportMenu {...props} />
      <Tool label={t.copyLink} icon={<IconLink size={18} />} onClick={share} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={t.language}
        title={t.language}
        onClick={() => act(speak(lang === 'vi' ? 'en' : 'vi'))}
      >
        {lang === 'vi' ? 'EN' : 'VI'}
      </Button>
      <Tool
        label={dark ? t.light : t.dark}
        icon={dark ? <IconSun size={18} /> : <IconMoon size={18} />}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      />
      {!narrow && <Tool label={t.help} icon={<IconKeyboard size={18} />} onClick={() => openPanel('keys')} />}
    </Group>
  );
}

export function Header(props: HeaderProps) {
  const t = useText();
  const workspace = useExplorer((s) => s.workspace);
  return (
    <header className="head">
      <Text component="h1" className="brand">
        <img src="/icon.svg" alt="" width={24} height={24} /> {t.appName}
      </Text>
      <Search field={props.field} />
      <Tabs
        value={workspace}
        onChange={(v) => v && goTo(tabs.find((w) => w === v) ?? 'graph')}
        variant="pills"
        className="tabs"
      >
        <Tabs.List>
          {tabs.map((w) => (
            <Tabs.Tab key={w} value={w}>
              {t[w]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Tools {...props} />
    </header>
  );
}
