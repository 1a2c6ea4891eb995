/** The real server with the real built page, opened in Chromium; each test file has its own store. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { type Running, serve } from '../../server/serve.ts';
import { readSettings } from '../../server/settings.ts';
import { available, chromium } from '../require.ts';

const ROOT = join(import.meta.dirname, '../..');
const path = chromium();

/** Whether the browser tests can run here; says so in one line where they cannot. */
export const canBrowse = available(
  'chromium',
  path !== undefined && existsSync(join(ROOT, 'dist/index.html')),
);

/** Milliseconds for a test: a busy machine without a graphics card draws slowly, and that is no fault of the page. */
export const PATIENCE = 240_000;

export interface Session {
  url: string;
  open(query?: string, options?: { dark?: boolean; width?: number; height?: number }): Promise<Page>;
  /** Closes the pages that were opened: each holds a picture, and a machine without a graphics card draws them all. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function startSession(): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'daumoi-page-'));
  const running: Running = await serve(
    readSettings({ PORT: '0', DAUMOI_STORE: join(folder, 'a.db'), LOG_LEVEL: 'silent' }),
    () => undefined,
  );
  // Without a graphics card WebGL is drawn by the processor; that the page is put together by WebGL as well would only cost more of it.
  const browser: Browser = await playwright.launch({
    executablePath: path ?? '',
    args: [
      ...['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
      '--disable-gpu-compositing',
    ],
  });
  const contexts: BrowserContext[] = [];
  return {
    url: running.url,
    async open(query = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
        colorScheme: options.dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        acceptDownloads: true,
      });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE / 3);
      const page = await context.newPage();
      await page.goto(running.url + query);
      return page;
    },
    async clear() {
      for (const c of contexts.splice(0)) await c.close();
    },
    async close() {
      for (const c of contexts) await c.close();
      await browser.close();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The picture stands: the canvas says how many it shows. */
export const pictured = (page: Page) =>
  page.waitForFunction(() =>
    /: [1-9]\d* /.test(document.querySelector('.canvas')?.getAttribute('aria-label') ?? ''),
  );
