/** The tables beside the graph as a desk that somebody works at: what was set stays set, what narrows it is seen and can be lifted, what is old is not shown as new. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, PATIENCE, type Session, startSession } from './page.ts';

describe.skipIf(!canBrowse)('the tables', { timeout: PATIENCE }, () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session?.clear());
  afterAll(() => session?.close());

  it('stay as they were set while a sentence is read in its article, and for whoever gets the address', async () => {
    const page = await session.open('?w=events');
    await page.getByPlaceholder('Lọc trong bảng…').fill('ha tinh');
    await page.getByLabel('Nhóm theo').selectOption('chair');
    await page.locator('.chair button').first().click();
    await page.locator('aside.right .proof a, aside.right .proof button').first().click();
    await page.locator('.reader-head').waitFor();
    await page.goBack();
    expect(await page.getByPlaceholder('Lọc trong bảng…').inputValue()).toBe('ha tinh');
    expect(await page.getByLabel('Nhóm theo').inputValue()).toBe('chair');
    await page.getByRole('tab', { name: 'Phối hợp' }).click();
    await page.locator('.matrix td button').first().click();
    await page.locator('.pair .quote').first().waitFor();
    await page.getByRole('tab', { name: 'Bài báo' }).click();
    await page.goBack();
    await page.locator('.pair .quote').first().waitFor();
    const { search, hash } = new URL(page.url());
    const colleague = await session.open(search + hash);
    await colleague.locator('.pair .quote').first().waitFor();
    await colleague.getByRole('tab', { name: 'Hội nghị' }).click();
    expect(await colleague.getByPlaceholder('Lọc trong bảng…').inputValue()).toBe('ha tinh');
  });

  it('are narrowed to a quarter by one click or to days that are typed, and say what has no day', async () => {
    const page = await session.open('?w=events');
    await page.getByRole('button', { name: 'Gõ khoảng thời gian, chọn quý' }).click();
    await page.getByRole('textbox', { name: 'Đến' }).fill('3/2023');
    await page.getByRole('textbox', { name: 'Đến' }).press('Enter');
    await page.waitForFunction(() => location.search.includes('until=2023-03'));
    await page.getByRole('button', { name: 'Quý II/2023' }).click();
    await page.waitForFunction(() => location.search.includes('since=2023-04&until=2023-06'));
    const status = page.getByRole('status').filter({ hasText: /\d+ sự kiện không rõ ngày đứng ngoài/ });
    await status.first().waitFor();
    const days = await page.locator('.events-table td:first-child').allTextContents();
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((d) => !/(^|\/)[456]\/2023$/.test(d))).toEqual([]);
  });

  it('say the chosen period on a phone too, and on a small screen beside the months in at most three lines', async () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 1024, height: 700 },
    ]) {
      const page = await session.open('?since=2023-01&until=2023-12', size);
      const told = page.locator('.timeline-summary');
      await told.getByText(/^1\/2023\s–\s12\/2023$/).waitFor();
      expect((await told.boundingBox())?.height).toBeLessThan(58);
    }
  });

  it('say to which provinces they are narrowed, and can be widened again where that is seen', async () => {
    const page = await session.open('?tinh=Nghệ An,Hà Tĩnh&w=coordination');
    const field = page.locator('.province-field');
    await field.getByText('Nghệ An').waitFor();
    await page.locator('.matrix tbody th').first().waitFor();
    const names = await page.locator('.matrix tbody th').allTextContents();
    expect(names.filter((n) => !/Nghệ An|Hà Tĩnh|Cẩm Xuyên|Kỳ Anh/.test(n))).toEqual([]);
    await page.getByRole('tab', { name: 'Hội nghị' }).click();
    const status = page.getByRole('status').filter({ hasText: 'sự kiện' });
    await status.waitFor();
    const narrowed = Number((await status.textContent())?.split(' ')[0]);
    await field.locator('input:not([type=hidden])').press('Backspace');
    await field.locator('input:not([type=hidden])').press('Backspace');
    await page.waitForFunction(
      (n) =>
        Number(
          [...document.querySelectorAll('[role=status]')]
            .map((s) => s.textContent)
            .find((x) => x?.includes('sự kiện'))
            ?.split(' ')[0],
        ) > n,
      narrowed,
    );
  });

  it('say that an answer is on its way, and offer nothing old for saving under a new period', async () => {
    const page = await session.open('?w=events');
    await page.getByRole('row').nth(2).waitFor();
    const asked = Promise.withResolvers<void>();
    const seen = Promise.withResolvers<void>();
    await page.route('**/api/events**', async (route) => {
      asked.resolve();
      await seen.promise;
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('slider', { name: 'Từ' }).focus();
    await page.keyboard.press('PageUp');
    await page.getByRole('status').filter({ hasText: 'Đang tải…' }).waitFor();
    expect(await page.getByRole('button', { name: 'CSV' }).isDisabled()).toBe(true);
    await asked.promise;
    seen.resolve();
    await page.getByRole('status').filter({ hasText: 'sự kiện' }).waitFor();
    expect(await page.getByRole('button', { name: 'CSV' }).isDisabled()).toBe(false);
  });

  it('offer nothing old for saving where the answer for a new period fails, until it is there', async () => {
    const page = await session.open('?w=events');
    await page.getByRole('row').nth(2).waitFor();
    await page.route('**/api/events**', (route) => route.abort());
    await page.getByRole('slider', { name: 'Từ' }).focus();
    await page.keyboard.press('PageUp');
    await page.getByText('Không nối được với máy chủ').first().waitFor();
    for (const name of ['CSV', 'Chép bảng', 'Lên đồ thị'])
      expect(await page.locator('.toolbar').getByRole('button', { name }).isDisabled()).toBe(true);
    expect(await page.getByRole('status').filter({ hasText: 'sự kiện' }).count()).toBe(0);
    // What still stands there is said to be old, and looks it.
    await page.getByText('Phần mờ bên dưới là kết quả của lần hỏi trước.').waitFor();
    await page.waitForFunction(
      () => Number(getComputedStyle(document.querySelector('.events-table') as Element).opacity) < 0.6,
    );
    await page.unroute('**/api/events**');
    await page.getByRole('button', { name: 'Thử lại' }).first().click();
    await page.getByRole('status').filter({ hasText: 'sự kiện' }).waitFor();
    expect(await page.locator('.page.old').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'CSV' }).isDisabled()).toBe(false);
  });

  it('call an agency by its own name, and show only its own partners, while the answer is on its way', async () => {
    const page = await session.open('?w=coordination&one=agency:bo-cong-an');
    const field = page.locator('.agency-field input:not([type=hidden])');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.agency-field input')?.value === 'Bộ Công an',
    );
    await page.locator('.partners tbody tr').first().waitFor();
    await page.route(/api\/(entities|coordination)/, () => undefined);
    await field.fill('cong an tinh ha tinh');
    await page.getByRole('option', { name: 'Công an tỉnh Hà Tĩnh', exact: true }).click();
    await page.waitForFunction(() => new URLSearchParams(location.search).get('one') !== 'agency:bo-cong-an');
    expect(await field.inputValue()).toBe('Công an tỉnh Hà Tĩnh');
    expect(await page.locator('.partners').count()).toBe(0);
  });

  it('find any agency and say with whom it works, on what and when, from its card too', async () => {
    const page = await session.open('?w=coordination');
    const agency = page.locator('.agency-field input:not([type=hidden])');
    await agency.fill('cong an tinh ha tinh');
    await page.getByRole('option', { name: 'Công an tỉnh Hà Tĩnh', exact: true }).click();
    const line = page.getByRole('row').filter({ hasText: 'Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh' });
    await line.waitFor();
    expect(await line.textContent()).toMatch(/20\d\d – .*20\d\d/);
    await line.getByRole('button', { name: /^Việc chung/ }).click();
    const pair = page.getByRole('complementary', { name: 'Việc chung' });
    await pair.locator('.quote').first().waitFor();
    await pair.getByRole('button', { name: 'Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh' }).first().click();
    await page.getByRole('button', { name: 'Phối hợp với ai?' }).click();
    await page.getByRole('row').filter({ hasText: 'Công an tỉnh Hà Tĩnh' }).waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('.agency-field input')?.value ===
        'Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh',
    );
  });

  it('save with whom an agency works, a line for each piece of joint work with its sentences', async () => {
    const page = await session.open('?w=coordination&one=agency:cong-an-tinh-ha-tinh');
    const counts = page.getByRole('button', { name: /^Việc chung: / });
    await counts.first().waitFor();
    const pieces = (await counts.allTextContents()).reduce((n, text) => n + Number.parseInt(text, 10), 0);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const [heads, ...rows]: string[][] = parse(readFileSync(await (await saving).path(), 'utf8'), {
      bom: true,
    });
    expect(heads).toEqual([
      'Phối hợp với',
      'Tính theo',
      'Việc chung',
      'Ngày',
      'Độ chắc chắn',
      'Câu làm chứng (nguồn)',
    ]);
    expect(rows).toHaveLength(pieces);
    expect(rows[0]?.[0]).toBe('Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh');
    expect(rows.filter((r) => !r[4] || !r[5])).toEqual([]);
  });

  it('take a period as it is written here, and say what is wrong with one that they cannot take', async () => {
    const page = await session.open('?since=2023-01&until=2023-12');
    const from = page.getByLabel('Từ', { exact: true }).first();
    expect(await from.inputValue()).toBe('1/2023');
    await from.fill('thang nam');
    await from.press('Enter');
    await page.getByText('Viết như 24/5/2023').waitFor();
    await from.fill('6/2024');
    await from.press('Enter');
    await page.getByText('“Từ” đang đứng sau “Đến”').waitFor();
    await from.fill('5/2023');
    await from.press('Enter');
    await page.waitForFunction(() => location.search.includes('since=2023-05'));
  });

  it('are printed whole, without what is there to be pressed', async () => {
    const page = await session.open('?w=events');
    await page.getByRole('row').nth(2).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(2000);
    expect(await page.locator('.head').isVisible()).toBe(false);
    expect(await page.getByPlaceholder('Lọc trong bảng…').isVisible()).toBe(false);
  });

  it('say in the language of the page that the server cannot be reached, and that it is the graph that is exported', async () => {
    const page = await session.open('?w=events');
    await page.getByRole('row').nth(2).waitFor();
    await page.getByRole('button', { name: 'Xuất đồ thị' }).waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('tab', { name: 'Phối hợp' }).click();
    await page.getByText('Không nối được với máy chủ').first().waitFor();
  });

  it('list every article, page by page', async () => {
    for (let i = 0; i < 160; i++)
      await fetch(`${session.url}api/articles`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: `Bài số ${i}\n\nHuyện Tủa Chùa có ${i} xã.`, format: 'text' }),
      });
    const page = await session.open('?w=articles');
    await page.getByText(/^1–200 \/ \d+ bài báo$/).waitFor();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByText(/^201–2\d\d \/ \d+ bài báo$/).waitFor();
    expect(await page.getByRole('button', { name: 'Trang sau' }).isDisabled()).toBe(true);
    await page.getByPlaceholder('Lọc bài báo…').fill('chuong trinh phoi hop');
    await page.getByText(/^\d+ bài báo$/).waitFor();
  });

  it('go on reading an article while something else is looked at, and leave what is typed meanwhile', async () => {
    const page = await session.open('?w=articles');
    const seen = Promise.withResolvers<void>();
    await page.route('**/api/articles', async (route) => {
      if (route.request().method() === 'POST') await seen.promise;
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    const text = page.getByPlaceholder('Dán bài báo vào đây…');
    await text.fill(
      'Sáng 3/8/2023, Công an huyện Sìn Hồ phối hợp với Hội Nông dân huyện Sìn Hồ tổ chức hội nghị.',
    );
    await page.getByRole('button', { name: 'Đọc bài này' }).click();
    await page.getByRole('tab', { name: 'Hội nghị' }).click();
    await page.getByRole('tab', { name: 'Bài báo' }).click();
    expect(await page.getByRole('button', { name: 'Đọc bài này' }).isDisabled()).toBe(true);
    await text.fill('Chiều 4/8/2023, Ủy ban nhân dân');
    seen.resolve();
    await page.getByText('Bài vừa gửi đã đọc xong.').waitFor();
    expect(await text.inputValue()).toBe('Chiều 4/8/2023, Ủy ban nhân dân');
    await page.getByRole('button', { name: 'Mở bài báo' }).click();
    await page.locator('.reader-head').waitFor();
  });

  it('show what an article said as soon as it is read, and no more once it is taken out', async () => {
    const page = await session.open('?w=articles');
    const read = Promise.withResolvers<void>();
    await page.route('**/api/articles', async (route) => {
      if (route.request().method() === 'POST') await read.promise;
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    await page
      .getByPlaceholder('Dán bài báo vào đây…')
      .fill(
        'Sáng 5/8/2023, Công an huyện Mù Cang Chải phối hợp với Hội Nông dân huyện Mù Cang Chải tổ chức hội nghị.',
      );
    await page.getByRole('button', { name: 'Đọc bài này' }).click();
    await page.getByRole('tab', { name: 'Hội nghị' }).click();
    await page.locator('.events-table td').first().waitFor();
    const there = page.locator('.events-table', { hasText: 'Công an huyện Mù Cang Chải' });
    expect(await there.count()).toBe(0);
    read.resolve();
    await there.waitFor();
    await page.getByRole('tab', { name: 'Bài báo' }).click();
    await page.getByRole('button', { name: 'Mở bài báo' }).click();
    page.on('dialog', (d) => void d.accept());
    const total = page.getByText(/(^|\/ )\d+ bài báo$/);
    const before = await total.textContent();
    await page.getByRole('button', { name: 'Gỡ bài này' }).click();
    await page.waitForFunction(
      (was) => ![...document.querySelectorAll('.article-list *')].some((e) => e.textContent === was),
      before,
    );
    await page.getByRole('tab', { name: 'Hội nghị' }).click();
    await page.locator('.events-table td').first().waitFor();
    expect(await there.count()).toBe(0);
  });

  it('say that an article which nobody waits for is not added, and let what was typed stand', async () => {
    const page = await session.open('?w=articles');
    const total = page.getByText(/(^|\/ )\d+ bài báo$/);
    const before = await total.textContent();
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    const text = page.getByPlaceholder('Dán bài báo vào đây…');
    await text.fill('Sáng 3/8/2023, Công an tỉnh');
    const sentence =
      'Sáng 3/8/2023, Công an huyện Nậm Pồ phối hợp với Hội Nông dân huyện tổ chức hội nghị.\n';
    const long = { name: 'nậm pồ.txt', mimeType: 'text/plain', buffer: Buffer.from(sentence.repeat(9000)) };
    await page.locator('input[type=file]').setInputFiles(long);
    await page.getByRole('button', { name: 'Hủy', exact: true }).click();
    await page.getByText('Đã hủy: bài chưa đọc xong không được thêm vào.').waitFor();
    expect(await text.inputValue()).toBe('Sáng 3/8/2023, Công an tỉnh');
    expect(await total.textContent()).toBe(before);
  });

  it('keep an article that is being pasted while something else is looked at', async () => {
    const page = await session.open('?w=articles');
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    await page.getByPlaceholder('Dán bài báo vào đây…').fill('Sáng 3/8/2023, Công an tỉnh');
    await page.getByRole('tab', { name: 'Hội nghị' }).click();
    await page.getByRole('tab', { name: 'Bài báo' }).click();
    expect(await page.getByPlaceholder('Dán bài báo vào đây…').inputValue()).toContain('Sáng 3/8/2023');
    await page.locator('.article-list .mantine-NavLink-root').first().click();
    await page.locator('.reader-head').waitFor();
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    expect(await page.getByPlaceholder('Dán bài báo vào đây…').inputValue()).toContain('Sáng 3/8/2023');
  });
});
