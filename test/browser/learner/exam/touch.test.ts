import { finger } from '../../answering.ts';
import { storedOperations } from '../../reliability/stored.ts';
import { expect, test } from '../../page.ts';
import { answerOpen, beginExam, expectAt, handedIn } from './sitting.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test('a learner sits an exam by touch at twice the time, with a break between the parts', async ({
  page,
}) => {
  test.setTimeout(420_000);
  await page.clock.install();
  await beginExam(page, 'cqia-like', finger, { strict: true, time: /^× 2/ });
  await expect(page.locator('[data-left]')).toHaveText('180 min left');
  for (let number = 1; number <= 50; number++) {
    await expectAt(page, number);
    await answerOpen(page, finger, true);
    if (number < 50) await page.getByRole('button', { name: 'Next' }).tap();
    if (number === 25) {
      await page.getByRole('button', { name: 'Take a break' }).tap();
      await expect(page.getByRole('heading', { name: 'Break' })).toBeFocused();
      await expect(page.locator('form.q')).toHaveCount(0);
      const before = await page.locator('[data-left]').textContent();
      await page.clock.fastForward('08:00');
      await expect(page.locator('[data-left]')).toHaveText(before ?? '');
      await page.getByRole('button', { name: 'Go on with the exam' }).tap();
    }
  }
  await page.getByRole('button', { name: 'All questions' }).tap();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^1, answered/ })
    .tap();
  await expectAt(page, 1);
  await page.getByRole('button', { name: 'Review', exact: true }).tap();
  await page.getByRole('button', { name: 'Hand in' }).first().tap();
  await page.getByRole('button', { name: 'Hand in now' }).tap();
  const attempt = await handedIn(page);
  await expect
    .poll(async () => (await storedOperations(page)).find(({ does }) => does === 'hand-in'))
    .toMatchObject({ attempt, marks: 50, of: 50 });
});
