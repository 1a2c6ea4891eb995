/** The card of an entity and the sentences behind it: nothing left out in silence, nothing firmer than it was said. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, PATIENCE, type Session, startSession } from './page.ts';

describe.skipIf(!canBrowse)('a card', { timeout: PATIENCE }, () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session?.clear());
  afterAll(() => session?.close());

  it('tells of every relation of a hub, though one answer does not hold all its neighbours', async () => {
    const page = await session.open('?w=events#s=agency:bo-cong-an');
    const groups = page.locator('.side.right .said-group');
    await groups.first().waitFor();
    const whole = await groups.allTextContents();
    const again = await session.open();
    let narrowed = 0;
    await again.route(/neighbours\?limit=300$/, (route) => {
      narrowed += 1;
      return route.continue({ url: route.request().url().replace('limit=300', 'limit=2') });
    });
    await again.goto(page.url());
    await again.reload();
    await again.waitForFunction(
      (n) => document.querySelectorAll('.side.right .said-group').length === n,
      whole.length,
    );
    expect(narrowed).toBeGreaterThan(0);
    expect(await again.locator('.side.right .said-group').allTextContents()).toEqual(whole);
  });

  it('stays while its sentences are read beneath what they say, one by one or all at once', async () => {
    const page = await session.open('?w=events#s=person:le-duc-thuan-167b%40cong-an-tinh-ha-tinh');
    const card = page.locator('.side.right');
    const lines = card.locator('.said-lines .quote-link');
    await lines.first().click();
    await card.locator('.said-lines .quote').first().waitFor();
    await page.getByRole('heading', { name: 'Lê Đức Thuận' }).waitFor();
    await page.getByRole('button', { name: 'Hiện mọi câu' }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.side.right :is(.holdings > li, .said-group .said-lines > li)')].every(
        (line) => line.querySelector('.quote'),
      ),
    );
    expect(await card.locator('.holdings .quote').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Ẩn các câu' }).click();
    expect(await card.locator('.quote').count()).toBe(0);
  });

  it('says of what is only planned that it is, at both ends of joint work', async () => {
    for (const id of [
      'agency:chi-cuc-thuy-san-tinh-quang-ngai',
      'agency:ubnd-huyen-duc-pho-a2a0%40quang-ngai',
    ]) {
      const page = await session.open(`?w=events#s=${id}`);
      const group = page.locator('.said-group', { hasText: 'Phối hợp với' });
      await group.waitFor();
      expect(await group.textContent()).toContain('dự kiến');
    }
  });

  it('and its disc go with the article that alone told of it', async () => {
    const page = await session.open('?w=articles');
    await page.getByRole('button', { name: 'Thêm bài báo' }).click();
    await page
      .getByPlaceholder('Dán bài báo vào đây…')
      .fill(
        'Sáng 3/8/2023, Công an huyện Mù Cang Chải phối hợp với Hội Nông dân huyện Mù Cang Chải tổ chức hội nghị.',
      );
    await page.getByRole('button', { name: 'Đọc bài này' }).click();
    await page.locator('.reader-head').waitFor();
    await page.getByLabel('Tìm người, cơ quan').fill('hoi nong dan huyen mu cang chai');
    await page.getByRole('option', { name: 'Hội Nông dân huyện Mù Cang Chải' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hội Nông dân huyện Mù Cang Chải', exact: true }).waitFor();
    await page.waitForFunction(() => location.hash.includes('hoi-nong-dan-huyen-mu-cang-chai'));
    await page.getByRole('tab', { name: 'Bài báo' }).click();
    page.on('dialog', (d) => void d.accept());
    await page.getByRole('button', { name: 'Gỡ bài này' }).click();
    await page.waitForFunction(() => !location.hash.includes('hoi-nong-dan-huyen-mu-cang-chai'));
  });

  it('shows what stands around a sentence', async () => {
    const page = await session.open('?w=events');
    await page.locator('.chair button').first().click();
    const proof = page.locator('.side.right .proof').first();
    await proof.locator('.quote').waitFor();
    expect(await proof.locator('.context').count()).toBe(0);
    await proof.getByRole('button', { name: 'Câu trước và sau trong bài' }).click();
    expect((await proof.locator('.context').allTextContents()).join('').length).toBeGreaterThan(40);
  });
});
