import { keys } from '../../answering.ts';
import { storedOperations } from '../../reliability/stored.ts';
import { expect, test } from '../../page.ts';
import { answerOpen, beginExam, expectAt, goOn, handedIn } from './sitting.ts';

const count = 50;
const missed = (number: number) => number % 5 === 0;

test('a learner sits fifty questions strictly by keyboard, is thrown out twice, and loses nothing', async ({
  context,
  page: first,
}) => {
  test.setTimeout(420_000);
  let page = first;
  await beginExam(page, 'cqia-like', keys(page), { strict: true });
  const asked: string[] = [];
  for (let number = 1; number <= count; number++) {
    await expectAt(page, number);
    asked.push(await answerOpen(page, keys(page), !missed(number)));
    if (number === 7) {
      await page.locator('[data-title]').focus();
      await page.keyboard.press('f');
      await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    }
    if (number === 15) {
      const crashed = page.waitForEvent('crash');
      const session = await context.newCDPSession(page);
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
      page = await context.newPage();
      await page.goto('exam/cqia-like/');
      await expect(page.getByText('15 of 50 answered')).toBeVisible();
      await goOn(page, number);
    }
    if (number === 30) {
      await page.reload();
      await goOn(page, number);
    }
    await page.locator('[data-title]').focus();
    if (number < count) await page.keyboard.press('n');
    if (number === 25) await expect(page.getByText('A part of the exam is done')).toBeVisible();
  }
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Review before you hand in' })).toBeFocused();
  await expect(page.locator('main')).toContainText('50 of 50 answered, 0 not complete, 1 flagged');
  await keys(page).press(page.getByRole('button', { name: 'Hand in' }).first());
  await expect(page.getByRole('button', { name: 'Keep working' })).toBeFocused();
  await keys(page).press(page.getByRole('button', { name: 'Hand in now' }));
  const attempt = await handedIn(page);
  expect(new Set(asked).size).toBe(count);
  await expect
    .poll(async () => (await storedOperations(page)).find(({ does }) => does === 'hand-in'))
    .toMatchObject({ attempt, marks: 40, of: 50, passed: true });
});
