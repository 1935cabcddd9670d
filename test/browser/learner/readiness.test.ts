import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCalendar } from '../../core/readiness/readCalendar.ts';
import { focusAudit } from '../audits.ts';
import { expect, test } from '../page.ts';
import { expectWhole } from '../whole.ts';
import { visit } from '../visit.ts';

const section = '[data-exam]';
const today = Date.UTC(2026, 10, 26, 12);

/** Chooses the CQA; everything that follows happens on 26 November 2026. */
async function choose(page: Page): Promise<void> {
  await page.clock.setFixedTime(today);
  await visit(page, 'progress/');
  await page.getByLabel('Exam', { exact: true }).selectOption('cqa');
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeVisible();
}

async function plan(page: Page, minutes = '180'): Promise<void> {
  await page.getByLabel('Day of the exam').fill('2027-03-14');
  await page.getByLabel('Minutes a week').fill(minutes);
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.locator('[data-title]')).toBeFocused();
}

test('a learner chooses an exam and a day by keyboard, sees the plan, and finds it again', async ({
  page,
}) => {
  await page.clock.setFixedTime(today);
  await visit(page, 'progress/');
  await page.getByLabel('Exam', { exact: true }).focus();
  await page.keyboard.type('ASQ CQA');
  await expect(page.locator(section)).toContainText(/0 of \d+ questions tried, 0 held/);
  await expect(page.getByRole('row', { name: /^Audit process/ })).toContainText(/^.*0 of \d+/);
  const day = page.getByLabel('Day of the exam');
  for (let stops = 0; stops < 12; stops++) {
    if (await day.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  // The same whether a browser asks for the day or the month first.
  await page.keyboard.type('03032027');
  await expect(day).toHaveValue('2027-03-03');
  await page.keyboard.press('Enter');
  const title = page.locator('[data-title]');
  await expect(title).toBeFocused();
  await expect(title).toHaveText('ASQ CQA on 3 March 2027');
  await expect(page.locator('#next')).toBeVisible();
  await expect(page.getByText('because it is the next one for ASQ CQA')).toBeVisible();
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'saved');

  await page.reload();
  await expect(title).toHaveText('ASQ CQA on 3 March 2027');
  await page.getByText('15 weeks, one by one').click();
  const rows = page.locator('[data-plan] tbody tr');
  await expect(rows.first()).toContainText(/26\s*–\s*29 Nov 2026/u);
  await expect(rows.last()).toContainText('ASQ CQA exam');
  await expect(page.locator('[data-plan] tbody')).toContainText('CQA-like mock');
});

test('a day that is past, too far or none, and no minutes, get a sentence each, and nothing is lost', async ({
  page,
}) => {
  await choose(page);
  const [day, minutes] = [page.getByLabel('Day of the exam'), page.getByLabel('Minutes a week')];
  const make = page.getByRole('button', { name: 'Make the plan' });
  const refused: readonly (readonly [string, string])[] = [
    ['2026-11-25', 'This day is past. Give a day from tomorrow on.'],
    ['2040-01-01', 'This day is more than five years away. Give an earlier one.'],
    ['', 'Give the day of the exam: day, month and year.'],
  ];
  for (const [text, sentence] of refused) {
    await day.fill(text);
    await minutes.fill('240');
    await make.click();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription(sentence);
    await expect(minutes).toHaveValue('240');
  }
  await expect(page).toHaveTitle(/^Error – /);
  await day.fill('2027-03-14');
  for (const text of ['0', '10000', 'two hours']) {
    await minutes.fill(text);
    await make.click();
    await expect(minutes).toBeFocused();
    await expect(minutes).toHaveAccessibleDescription(/from 15 to 3,000/);
    await expect(minutes).toHaveValue(text);
    await expect(day).toHaveValue('2027-03-14');
  }
  await expect(page.locator('[data-plan]')).toHaveCount(0);
  await minutes.fill('240');
  await make.click();
  await expect(page.locator('[data-title]')).toBeFocused();
  await expect(page).toHaveTitle(/^Progress/);
});

test('a plan is saved as a calendar file that reads back, and refused once its day is past', async ({
  page,
}) => {
  await choose(page);
  await plan(page);
  const save = page.getByRole('button', { name: 'Save as calendar file' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('plumbline-cqa.ics');
  const { events } = readCalendar(await readFile(await download.path(), 'utf8'));
  expect(events[0]).toMatchObject({
    'DTSTART;VALUE=DATE': '20261126',
    'DTEND;VALUE=DATE': '20261130',
    DTSTAMP: '20261126T120000Z',
  });
  expect(events.at(-1)).toMatchObject({
    SUMMARY: 'ASQ CQA exam',
    'DTSTART;VALUE=DATE': '20270314',
  });
  expect(events).toHaveLength(17);

  await page.clock.setFixedTime(Date.UTC(2027, 2, 20, 12));
  await save.click();
  const refusal = page.getByText('The day of the exam is not ahead any more');
  await expect(refusal).toBeVisible();
  await expect(page.locator('#say')).toContainText('not ahead any more');
  await page.reload();
  await expect(page.getByText('The day of your plan, 14 March 2027, is past.')).toBeVisible();
  await expect(page.getByLabel('Minutes a week')).toHaveValue('180');
});

test('a plan is printed alone, on one page, with its weeks and no controls', async ({ page }) => {
  await choose(page);
  await plan(page);
  await page.evaluate(() => Reflect.set(window, 'print', () => undefined));
  await page.getByRole('button', { name: 'Print the plan' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-plan] table')).toBeVisible();
  await expect(page.locator('[data-title]')).toBeVisible();
  for (const hidden of ['h1', '#next', '[data-exam] select', '[data-plan] button']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'The language of quality' })).toBeHidden();
  const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('h1')).toBeVisible();
});

test('a plan is changed and taken back, and what it said stands ready', async ({ page }) => {
  await choose(page);
  await plan(page);
  await page.getByText('Change the day or the minutes').click();
  await page.getByLabel('Minutes a week').fill('60');
  await page.getByRole('button', { name: 'Change the plan' }).click();
  await expect(page.locator('[data-plan]')).toContainText('no week of the last quarter has room');
  await page.getByRole('button', { name: 'Take the plan back' }).click();
  await expect(page.locator('[data-told]')).toBeFocused();
  await expect(page.locator('[data-plan]')).toHaveCount(0);
  await expect(page.getByText('because it is the next one in the course')).toBeVisible();
  await expect(page.getByLabel('Day of the exam')).toHaveValue('2027-03-14');
  await expect(page.getByLabel('Minutes a week')).toHaveValue('60');
});

test('an exam that cannot be fetched is said in a sentence, and comes at the next try', async ({
  page,
}) => {
  await page.route('**/data/outlines/*.json', (route) => route.fulfill({ body: 'half a fi' }));
  await visit(page, 'progress/');
  await page.getByLabel('Exam', { exact: true }).selectOption('cqpa');
  await expect(page.locator(section)).toContainText('could not be loaded');
  await page.unroute('**/data/outlines/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(section)).toContainText('This course has no mock exam for ASQ CQPA');
});

test('the record with an exam and its whole plan is whole, and the focus is seen at every stop', async ({
  page,
}) => {
  await choose(page);
  await plan(page, '60');
  await page.getByText('16 weeks, one by one').click();
  await page.getByText('Change the day or the minutes').click();
  await page.getByLabel('Minutes a week').fill('0');
  await page.getByRole('button', { name: 'Change the plan' }).click();
  await expectWhole(page);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await focusAudit(page, 1500)).faults).toEqual([]);
});
