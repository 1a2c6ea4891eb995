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
    await again.route(/neighbours\?limit=300$/, (route) =>
      route.continue({ url: route.request().url().replace('limit=300', 'limit=2') }),
    );
    await again.goto(page.url());
    await again.reload();
    await again.waitForFunction(
      (n) => document.querySelectorAll('.side.right .said-group').length === n,
      whole.length,
    );
    expect(await again.locator('.side.right .said-group').allTextContents()).toEqual(whole);
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
