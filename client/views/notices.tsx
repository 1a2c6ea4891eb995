/** What has just happened, what goes on and can be cancelled, what failed and can be tried again: at the foot of the page. */
import { Alert, Button, Group, Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useExplorer } from '../state/store.ts';
import { forget, useWork } from '../state/work.ts';
import { useText } from '../text/index.ts';

/** Work that is over sooner is not worth a word. */
const SOON = 400;

export function Notices() {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { running, problem, notice } = useWork();
  const [long] = useDebouncedValue(running, SOON);
  return (
    <div className="notices" role="status" aria-live="polite" lang={lang}>
      {notice && (
        <Alert variant="filled" color="dark">
          {notice}
        </Alert>
      )}
      {running && long === running && (
        <Alert variant="default">
          <Group gap="sm">
            <Loader size="xs" />
            <Text size="sm">{t.loading}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => running.abort()}>
              {t.cancel}
            </Button>
          </Group>
        </Alert>
      )}
      {problem && (
        <Alert color="red" title={t.failed} withCloseButton closeButtonLabel={t.close} onClose={forget}>
          <Text size="sm">{problem.text}</Text>
          <Button size="compact-sm" variant="light" color="red" mt="xs" onClick={problem.retry}>
            {t.retry}
          </Button>
        </Alert>
      )}
    </div>
  );
}
