/** The three jobs of an analyst, from the first click to the saved file, and what keeps them: permalink, paste, keyboard, accessibility. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, PATIENCE, pictured, type Session, startSession } from './page.ts';

describe.skipIf(!canBrowse)('the explorer', { timeout: PATIENCE }, () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session?.clear());
  afterAll(() => session?.close());

  it('opens on a picture of the samples', async () => {
    const page = await session.open();
    await pictured(page);
    const label = await page.locator('.canvas').getAttribute('aria-label');
    expect(Number(label?.match(/(\d+) đối tượng/)?.[1])).toBeGreaterThan(20);
    // Names are written on the topmost sheet: a picture out of sight has none.
    const ink = await page.waitForFunction(() => {
      const sheet = document.querySelector<HTMLCanvasElement>('.sheet.words');
      const pixels = sheet?.getContext('2d')?.getImageData(0, 0, sheet.width, sheet.height).data;
      return pixels?.filter((v, i) => i % 4 === 3 && v > 0).length ?? 0;
    });
    expect(await ink.jsonValue()).toBeGreaterThan(5000);
  });

  it('answers who chaired the Hà Tĩnh conference of 24 May 2023, with the sentence', async () => {
    const page = await session.open();
    await page.getByRole('button', { name: 'Ai chủ trì hội nghị nào?' }).click();
    await page.getByPlaceholder('Lọc trong bảng…').fill('ha tinh tong ket 10 nam');
    const row = page.getByRole('row').filter({ hasText: '24/5/2023' });
    await row.getByRole('button', { name: 'Trần Nhật Tân' }).click();
    const quote = page.locator('.quote').first();
    await quote.waitFor();
    expect(await quote.textContent()).toContain('đồng chủ trì hội nghị');
    expect(await row.textContent()).toContain('Giám đốc Công an tỉnh Hà Tĩnh');
  });

  it('shows which agencies work together, and the sentences behind a cell', async () => {
    const page = await session.open();
    await page.getByRole('button', { name: 'Cơ quan nào phối hợp với nhau?' }).click();
    await page
      .getByRole('button', { name: /^Công an tỉnh Hà Tĩnh – Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh: \d+$/ })
      .click();
    await page.locator('.joint .quote').first().waitFor();
    expect(await page.locator('.joint').count()).toBeGreaterThan(1);
  });

  it('saves what is shown as GEXF, JSON and CSV', async () => {
    const page = await session.open();
    await pictured(page);
    for (const [name, start] of [
      ['GEXF (Gephi)', '<?xml'],
      ['JSON', '{'],
      ['CSV (Excel)', '\ufeffclaim,'],
    ] as const) {
      await page.getByRole('button', { name: 'Xuất phần đang xem' }).first().click();
      const saved = page.waitForEvent('download');
      await page.getByRole('menuitem', { name }).click();
      const text = readFileSync(await (await saved).path(), 'utf8');
      expect(text.startsWith(start)).toBe(true);
      expect(text).toContain('Công an tỉnh Hà Tĩnh');
    }
  });

  it('finds while typing, without accents, and puts the choice on the canvas', async () => {
    const page = await session.open();
    await pictured(page);
    await page.keyboard.press('/');
    await page.keyboard.type('le duc thuan');
    await page
      .getByRole('option', { name: /Lê Đức Thuận/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lê Đức Thuận' }).waitFor();
    expect(await page.getByText('Phó Giám đốc Công an tỉnh Hà Tĩnh').count()).toBeGreaterThan(0);
  });

  it('tells two of one name apart by their offices before one is chosen', async () => {
    const page = await session.open();
    await pictured(page);
    await page.keyboard.press('/');
    await page.keyboard.type('le duc thuan');
    const found = page.getByRole('option', { name: /Lê Đức Thuận/ });
    await found.filter({ hasText: 'Giám đốc Công an tỉnh Hà Tĩnh' }).first().waitFor();
    await found.filter({ hasText: 'Trưởng Công an thị xã Kỳ Anh' }).first().waitFor();
  });

  it('takes what was typed, though its answer comes after Enter', async () => {
    const page = await session.open();
    await pictured(page);
    await page.route('**/api/search**', async (route) => {
      await new Promise((go) => setTimeout(go, 700));
      await route.continue().catch(() => undefined);
    });
    await page.keyboard.press('/');
    await page.keyboard.type('le duc thuan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lê Đức Thuận' }).waitFor();
  });

  it('restores a view from its address', async () => {
    const page = await session.open();
    await pictured(page);
    await page.keyboard.press('/');
    await page.keyboard.type('tran nhat tan');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Trần Nhật Tân' }).waitFor();
    const before = await page.locator('.canvas').getAttribute('aria-label');
    const { search, hash } = new URL(page.url());
    const again = await session.open(search + hash);
    await again.getByRole('heading', { name: 'Trần Nhật Tân' }).waitFor();
    expect(await again.locator('.canvas').getAttribute('aria-label')).toBe(before);
  });

  it('reads a pasted article at once and takes it out again', async () => {
    const page = await session.open('?w=articles');
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    await page
      .getByPlaceholder('Dán bài báo vào đây…')
      .fill(
        'Huyện Hương Sơn giao ban công tác mặt trận\n\nSáng 3/8/2023, Ủy ban MTTQ huyện Hương Sơn (tỉnh Hà Tĩnh) tổ chức hội nghị giao ban quý II. Ông Đặng Trần Phong, Chủ tịch Ủy ban MTTQ huyện chủ trì hội nghị.',
      );
    await page.getByRole('button', { name: 'Đọc bài này' }).click();
    await page.locator('.said', { hasText: 'chủ trì' }).first().waitFor();
    expect(await page.locator('.reader a.mention').count()).toBeGreaterThan(2);
    page.on('dialog', (d) => void d.accept());
    await page.getByRole('button', { name: 'Gỡ bài này' }).click();
    await page.getByText('Chọn một bài ở danh sách').waitFor();
  });

  it('undoes and redoes, speaks English, and walks by keys', async () => {
    const page = await session.open();
    await pictured(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await page.getByRole('button', { name: 'Làm lại' }).isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Who chaired which conference?' }).waitFor();
  });

  const AGAINST = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
  const faults = async (page: Page) => {
    await page.waitForLoadState('networkidle');
    // What passes is not told at length, and no second page is opened for frames of other origins: there are none.
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(AGAINST)
      .setLegacyMode()
      .analyze();
    return violations.map(
      (v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)} ${v.nodes[0]?.failureSummary?.slice(0, 200)}`,
    );
  };

  it.each([
    '',
    '?w=events&tinh=Nghệ An',
    '?w=coordination',
    '?w=coordination&one=agency:cong-an-tinh-ha-tinh',
    '?w=articles',
    '?w=proposals',
  ])('has no accessibility fault in the dark, nor when it gets light (%s)', async (query) => {
    const page = await session.open(query, { dark: true });
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-mantine-color-scheme=light]').waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('has none in the period that is typed, nor on a card with all its sentences', async () => {
    const page = await session.open('?w=events#s=person:le-duc-thuan-167b%40cong-an-tinh-ha-tinh');
    await page.getByRole('button', { name: 'Hiện mọi câu' }).click();
    await page.locator('.side.right .quote').first().waitFor();
    await page.getByRole('button', { name: 'Gõ khoảng thời gian, chọn quý' }).click();
    await page.getByRole('button', { name: /^Quý IV/ }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('fits a phone', async () => {
    const page = await session.open('?w=events', { width: 390, height: 844 });
    await page.getByRole('row').nth(2).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
