/** What may be one thing under two ids: it is seen from the card of either, listed with its reasons, and a list is turned page by page. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, PATIENCE, pictured, type Session, startSession } from './page.ts';

describe.skipIf(!canBrowse)('what may be one', { timeout: PATIENCE }, () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session?.clear());
  afterAll(() => session?.close());

  it('is told on the card of somebody whose name another bears, with the reasons one click away', async () => {
    const page = await session.open();
    await pictured(page);
    await page.keyboard.press('/');
    await page.keyboard.type('le duc thuan');
    await page.getByRole('option', { name: /Giám đốc Công an tỉnh Hà Tĩnh/ }).click();
    await page.getByRole('heading', { name: 'Cùng tên, mục khác (1)' }).waitFor();
    await page.getByText('Trưởng Công an thị xã Kỳ Anh', { exact: true }).last().waitFor();
    await page.getByRole('button', { name: 'Có phải là một không?' }).click();
    const reason = page.locator('.reasons li').filter({ hasText: 'từng giữ: Trưởng Công an thị xã Kỳ Anh' });
    await reason.locator('.said-so').first().click();
    expect(await page.locator('.pairs > li').count()).toBe(1);
    await page.locator('aside.right .quote').first().waitFor();
    const { search } = new URL(page.url());
    const colleague = await session.open(search);
    await colleague.locator('.reasons').waitFor();
    expect(await colleague.locator('.pairs > li').count()).toBe(1);
    await colleague.getByRole('button', { name: 'Xem mọi cặp' }).click();
    await colleague.locator('.pairs > li').nth(1).waitFor();
    await colleague.getByText('Chương trình', { exact: true }).click();
    await colleague.locator('.pairs > li').nth(1).waitFor({ state: 'detached' });
  });

  it('is asked in English too, and on a phone', async () => {
    const page = await session.open('?lang=en', { width: 390, height: 844 });
    await page.getByRole('button', { name: 'Who may be one and the same?' }).click();
    await page
      .getByText(/same name: \p{Lu}/u)
      .first()
      .waitFor();
    expect(
      await page
        .locator('.reasons li > span')
        .filter({ hasText: /cùng|tên gần|từng giữ/ })
        .count(),
    ).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });

  it('or any list is of one moment: a page turned after somebody has written says so, and begins again', async () => {
    const post = (n: number) =>
      fetch(new URL('/api/articles', session.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: `bai-${n}`, text: `Bài số ${n}\n\nHuyện Hương Sơn họp giao ban.` }),
      });
    for (let n = 0; n < 160; n++) await post(n);
    const page = await session.open('?w=articles');
    await page.getByText('1–200 /').waitFor();
    await post(160);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByText('Kho vừa được ghi trong lúc đọc').waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('1–200 / 212 bài báo').waitFor();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByText('201–212 / 212 bài báo').waitFor();
    // What is read is in sight in the list, far down or on another page.
    for (const id of ['bai-0', 'bai-99']) {
      const reading = await session.open(`?w=articles&a=${id}`);
      const line = reading.locator('.article-list button[data-active]');
      await line.waitFor();
      const box = await line.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(880);
    }
  });
});
