import { mouse } from '../../answering.ts';
import { expect, test } from '../../page.ts';
import { storedOperations } from '../../reliability/stored.ts';
import { answerOpen, beginExam, expectAt, handedIn } from './sitting.ts';

const exam = 'ctfl-slice';
const left = '[data-left]';

test.describe('in the night on which summer time begins', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('the clock counts over midnight and over the lost hour', async ({ page }) => {
    await page.clock.install({ time: new Date('2027-03-27T23:40:00+01:00') });
    await beginExam(page, 'cqia-like', mouse, { strict: true, time: /^× 3/ });
    await expect(page.locator(left)).toHaveText('270 min left');
    await page.clock.fastForward('01:00:00');
    await expect(page.locator(left)).toHaveText('210 min left');
    await page.clock.fastForward('02:00:00');
    await expect(page.locator(left)).toHaveText('90 min left');
  });
});

test('a clock that is set back gives no time and takes none', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-05-04T10:00:00Z') });
  await beginExam(page, exam, mouse, { strict: true });
  await page.clock.fastForward('10:00');
  await expect(page.locator(left)).toHaveText('20 min left');
  await page.evaluate(() => {
    const before = Date.now.bind(Date);
    Date.now = () => before() - 3 * 60 * 60 * 1000;
  });
  await page.clock.runFor(2000);
  await answerOpen(page, mouse, true);
  await page.clock.fastForward('05:00');
  await expect(page.locator(left)).toHaveText('15 min left');
});

test('a closed page uses up the time of a strict exam, and its answers are handed in', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2027-05-04T10:00:00Z') });
  await beginExam(page, exam, mouse, { strict: true });
  await answerOpen(page, mouse, true);
  await page.goto('about/');
  await page.clock.fastForward('45:00');
  await page.goto(`exam/${exam}/`);
  await expect(page.getByText('Its time is over.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await handedIn(page);
  await expect
    .poll(async () => (await storedOperations(page)).find(({ does }) => does === 'time-out'))
    .toMatchObject({ marks: 1, of: 20 });
});

test('in practice the clock can be stopped, and time added at its end', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-05-04T10:00:00Z') });
  await beginExam(page, exam, mouse, {});
  await page.getByRole('button', { name: 'Stop the clock' }).click();
  await expect(page.locator('form.q')).toHaveCount(0);
  await page.clock.fastForward('03:00:00');
  await page.getByRole('button', { name: 'Go on with the exam' }).click();
  await expect(page.locator(left)).toHaveText('30 min left');
  for (let more = 0; more < 11; more++) {
    await page.clock.fastForward(more === 0 ? '29:45' : '05:00');
    await page.getByRole('button', { name: 'Add 5 minutes' }).click();
    await expect(page.getByRole('button', { name: 'Add 5 minutes' })).toBeHidden();
  }
  await expectAt(page, 1);
});

test('the clock can be hidden, and shows itself again in the last five minutes', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2027-05-04T10:00:00Z') });
  await beginExam(page, exam, mouse, { strict: true });
  await page.getByRole('button', { name: 'Hide the time' }).click();
  await expect(page.locator(left)).toBeHidden();
  await page.clock.fastForward('25:30');
  await expect(page.locator(left)).toHaveText('4:30 left');
  await expect(page.locator('#say')).toHaveText('5 minutes left.');
});

test('without a limit there is no clock', async ({ page }) => {
  await beginExam(page, exam, mouse, { time: /^No limit/ });
  await expect(page.locator(left)).toHaveCount(0);
  await expect(page.locator('main')).toContainText('No time limit');
});
