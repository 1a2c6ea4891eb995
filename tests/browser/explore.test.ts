/** What an analyst does with the picture, the tables and the reader once the first question is answered: each by what it shows, not that it is there. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, PATIENCE, pictured, type Session, startSession } from './page.ts';

const shown = async (page: Page): Promise<number> =>
  Number((await page.locator('.canvas').getAttribute('aria-label'))?.match(/(\d+) đối tượng/)?.[1]);
const find = async (page: Page, words: string, name: string) => {
  await page.getByLabel('Tìm người, cơ quan').fill(words);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, exact: true }).waitFor();
};

describe.skipIf(!canBrowse)('exploring', { timeout: PATIENCE }, () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session?.clear());
  afterAll(() => session?.close());

  it('expands by one relation from the keyboard, takes it back and does it again', async () => {
    const page = await session.open();
    await pictured(page);
    await find(page, 'cong an tinh ha tinh', 'Công an tỉnh Hà Tĩnh');
    const before = await shown(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: /(là bên tham gia|tổ chức) ?\d+/ }).first();
    const count = Number((await item.textContent())?.match(/(\d+)$/)?.[1]);
    await item.click();
    await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
    expect(count).toBeGreaterThan(0);
    await page.waitForFunction(() => !document.querySelector('[aria-label="Hoàn tác"][disabled]'));
    const after = await shown(page);
    expect(after).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    expect(await shown(page)).toBe(before);
    await page.keyboard.press('Control+y');
    expect(await shown(page)).toBe(after);
  });

  it('says how many of the neighbours that are added the period hides', async () => {
    const page = await session.open('?since=1990&until=1990');
    const field = page.locator('input.mantine-TextInput-input').first();
    await field.fill('hoi nong dan');
    await page.getByRole('option').first().waitFor();
    await field.press('Enter');
    await page.getByText(/^Thêm \d+ đối tượng, trong đó \d+ đang bị bộ lọc che/).waitFor();
  });

  it('waits for a slow answer and says so, and stops when it is told to', async () => {
    const page = await session.open();
    await pictured(page);
    let slow = 1500;
    await page.route('**/neighbours**', async (route) => {
      await new Promise((go) => setTimeout(go, slow));
      await route.continue().catch(() => undefined);
    });
    await find(page, 'cong an tinh ha tinh', 'Công an tỉnh Hà Tĩnh');
    const before = await shown(page);
    const expandBy = async (relation: RegExp) => {
      await page.locator('.canvas').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: relation }).click();
    };
    const cancel = page.getByRole('button', { name: 'Hủy' });
    await expandBy(/tổ chức ?\d+/);
    await cancel.waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-label="Hoàn tác"][disabled]'));
    const after = await shown(page);
    expect(after).toBeGreaterThan(before);
    await cancel.waitFor({ state: 'hidden' });
    slow = 60_000;
    await expandBy(/phối hợp với ?\d+/);
    await cancel.click();
    await cancel.waitFor({ state: 'hidden' });
    expect(await shown(page)).toBe(after);
  });

  it('says how two are connected, step by step with the sentence, and what they share', async () => {
    const page = await session.open();
    await pictured(page);
    await find(page, 'tran nhat tan', 'Trần Nhật Tân');
    await page.getByRole('button', { name: 'Nối với…' }).click();
    await page.getByText('Chọn điểm thứ hai').waitFor();
    await page.getByLabel('Tìm người, cơ quan').fill('nguyen hong phong');
    await page.getByRole('option', { name: 'Nguyễn Hồng Phong' }).first().waitFor();
    await page.keyboard.press('Enter');
    const steps = page.getByRole('region', { name: 'Nối với nhau thế nào?' });
    await steps.getByText('Hội nghị tổng kết 10 năm').first().waitFor();
    await steps
      .getByRole('button', { name: /chủ trì/ })
      .first()
      .click();
    const quote = steps.locator('.quote').first();
    await quote.waitFor();
    expect(await quote.textContent()).toContain('chủ trì hội nghị');
    expect(new URL(page.url()).hash).toContain('p=person');
  });

  it('shows only one year when the timeline says so, by keys, and everything again', async () => {
    const page = await session.open('?w=events');
    await page.getByRole('row').nth(2).waitFor();
    const all = (await page.getByRole('status').filter({ hasText: 'sự kiện' }).textContent()) ?? '';
    await page.getByRole('slider', { name: 'Từ' }).focus();
    for (let i = 0; i < 7; i++) await page.keyboard.press('PageUp');
    await page.getByRole('slider', { name: 'Đến' }).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
    await page.waitForFunction(() => /since=2023-01&until=2023-12/.test(location.search));
    await page.waitForFunction(
      () =>
        ![...document.querySelectorAll('.events-table td:first-child')].some(
          (td) => !td.textContent?.endsWith('2023'),
        ),
    );
    expect(await page.getByText('24/5/2023').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Bỏ giới hạn thời gian' }).click();
    await page.getByRole('status').filter({ hasText: all }).waitFor();
  });

  it('saves the conferences on the screen as a sheet that holds chairs with the offices of that day', async () => {
    const page = await session.open('?w=events');
    await page.getByPlaceholder('Lọc trong bảng…').fill('24/5/2023 tran nhat tan');
    await page.getByText(/^1 \/ \d+ sự kiện$/).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const rows: string[][] = parse(readFileSync(await (await saving).path(), 'utf8'), { bom: true });
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[0]).toBe('2023-05-24');
    expect(rows[1]?.[2]).toMatch(/Trần Nhật Tân \([^)]*Hà Tĩnh[^)]*\)/);
    expect(rows[0]?.slice(7)).toEqual(['Câu làm chứng (nguồn)']);
    expect(rows[1]?.[7]).toContain('đồng chủ trì hội nghị');
    expect(rows[1]?.[7]).toMatch(/” \(.*2023-05-24/);
    await page.getByLabel('Nhóm theo').selectOption('chair');
    await page.getByRole('rowheader', { name: /^Trần Nhật Tân \(1\)$/ }).waitFor();
  });

  it('goes back to the workspace before, to an address that is pasted, and past the header by one key', async () => {
    const page = await session.open();
    await pictured(page);
    const before = await shown(page);
    const on = (workspace: string) => page.locator(`.app.${workspace}`).waitFor();
    await page.getByRole('tab', { name: 'Hội nghị' }).click();
    await on('events');
    await page.getByRole('tab', { name: 'Phối hợp' }).click();
    await on('coordination');
    await page.goBack();
    await on('events');
    await page.goBack();
    await on('graph');
    expect(await shown(page)).toBe(before);
    await page.evaluate(() => {
      location.hash = 's=agency:bo-cong-an&n=agency:bo-cong-an';
    });
    await page.getByRole('heading', { name: 'Bộ Công an', exact: true }).waitFor();
    expect(await shown(page)).toBe(1);
    await page.getByRole('button', { name: 'Xuất phần đang xem' }).first().click();
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
    expect(await page.getByRole('heading', { name: 'Bộ Công an', exact: true }).count()).toBe(1);
    await page.reload();
    await pictured(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
  });

  it('turns a block of the matrix into a graph of these agencies', async () => {
    const page = await session.open('?w=coordination');
    const cells = page.locator('.matrix td button');
    await cells.first().click();
    await page.getByRole('complementary', { name: 'Việc chung' }).locator('.quote').first().waitFor();
    await cells.nth(1).click({ modifiers: ['Shift'] });
    const marked = await page.locator('.matrix th[data-marked]').allTextContents();
    expect(marked.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: `Khối ${marked.length} cơ quan lên đồ thị` }).click();
    await page.waitForFunction(() => document.querySelector('.app.graph') !== null);
    await page.getByText('Xem dạng bảng').click();
    const table = page.getByRole('region', { name: 'Xem dạng bảng' });
    for (const name of marked.filter((n) => !n.includes('…')))
      expect(await table.getByRole('button', { name, exact: true }).count()).toBeGreaterThan(0);
  });

  it('shows beside a sentence what was read by which rule, and what was weighed and not taken', async () => {
    const page = await session.open('?w=articles');
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    await page
      .getByPlaceholder('Dán bài báo vào đây…')
      .fill(
        'Huyện Hương Sơn bàn giao nhà đại đoàn kết\n\nSáng 3/8/2023, Ủy ban MTTQ huyện Hương Sơn (tỉnh Hà Tĩnh) tổ chức lễ bàn giao nhà cho hộ bà Lê Thị Mận. Ông Đặng Trần Phong, Chủ tịch Ủy ban MTTQ huyện dự lễ bàn giao.',
      );
    await page.getByRole('button', { name: 'Đọc bài này' }).click();
    const said = page.locator('.said', { hasText: 'tổ chức' }).first();
    await said.waitFor();
    expect(await said.locator('code').textContent()).toMatch(/^[a-z-]+/);
    await said.click();
    expect(await page.locator('.sentence.on').textContent()).toContain('tổ chức lễ bàn giao');
    await page.locator('.dropped summary').first().click();
    expect(await page.locator('.dropped[open]').textContent()).toContain('bà Lê Thị Mận');
    page.on('dialog', (d) => void d.accept());
    await page.getByRole('button', { name: 'Gỡ bài này' }).click();
  });

  it('selects with a lasso, keeps only these, and restores picture and places from the address', async () => {
    const page = await session.open();
    await pictured(page);
    await page.getByRole('button', { name: 'Khoanh chọn' }).click();
    const box = await page.locator('.lasso').boundingBox();
    if (!box) throw new Error('no lasso on the screen');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x - 180, y - 180);
    await page.mouse.down();
    for (const [dx, dy] of [
      [180, -180],
      [180, 180],
      [-180, 180],
      [-180, -180],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 4 });
    await page.mouse.up();
    const count = Number((await page.getByText(/^\d+ điểm đang chọn$/).textContent())?.split(' ')[0]);
    await page.getByRole('button', { name: 'Chỉ giữ các điểm này' }).click();
    expect(await shown(page)).toBe(count);
    const { search, hash } = new URL(page.url());
    const again = await session.open(search + hash);
    await pictured(again);
    expect(await shown(again)).toBe(count);
    await again.waitForFunction((at) => location.hash === at, hash);
  });
});
