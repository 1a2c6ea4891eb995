/** Puts the page on the screen. */
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import '@mantine/core/styles.css';
import './style/base.css';
import './style/canvas.css';
import './style/card.css';
import './style/tables.css';
import './style/reader.css';
import './style/timeline.css';
import './style/narrow.css';
import './style/print.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { start } from './start.ts';

const theme = createTheme({
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 8 },
  defaultRadius: 'md',
  cursorType: 'pointer',
});

// Asked for before anything is drawn, so that both go on at once.
const first = start();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <App first={first} />
    </MantineProvider>,
  );
