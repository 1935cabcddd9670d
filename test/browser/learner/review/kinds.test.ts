import { files, questions } from '../../../content/course.ts';
import { enter, mouse } from '../../answering.ts';
import { expect, test } from '../../page.ts';
import { expectWhole } from '../../whole.ts';
import { back, begin, button, figures, front, openReview, shownCard, takeIn } from './reviewing.ts';

const day = 864e5;
const noon = Date.UTC(2026, 10, 24, 12);
const miss = (question: string, t: number) => ({
  kind: 'question-answered',
  t,
  question,
  hash: 'h',
  options: ['a'],
  right: false,
  try: 1,
  shown: false,
  set: 'language/family-tree:x',
  round: 1,
  of: 1,
});
const reviewed = (card: string, t: number, hash = 'old') => ({
  kind: 'card-reviewed',
  t,
  card,
  hash,
  grade: 3,
});

test('a missed question of every type is asked and answered as a card', async ({ page }) => {
  await page.clock.install({ time: noon });
  const types = [...new Set(questions.map(({ type }) => type))];
  expect(types).toHaveLength(7);
  const asked = types.map((type) => questions.find((one) => one.type === type)?.id ?? '');
  await takeIn(
    page,
    asked.map((id, i) => miss(id, noon - i)),
    { newCards: types.length },
  );
  await openReview(page);
  await begin(page);
  for (const id of types) {
    expect(await shownCard(page), id).toMatch(/^question\//);
    await enter(page.locator('[data-card] form'), mouse);
    await button(page, 'Show answer').click();
    await expect(back(page)).toBeFocused();
    await expect(back(page)).toContainText('Your answer is right');
    await button(page, /^I knew it/).click();
    await expect(front(page).or(page.locator('[data-end]'))).toBeFocused();
  }
  await expect(page.locator('[data-end]')).toHaveText('7 cards today');
});

test('a card of the sorter that lay in the wrong group asks for its group, with the reason', async ({
  page,
}) => {
  const activity = files.activities?.data.activities.find(({ answers }) => answers[2] === 'qc');
  const placed = {
    kind: 'activity-placed',
    t: noon,
    activity: activity?.id,
    sorter: 'sorter',
    round: 'r',
    level: 2,
    bin: 'qa',
    right: false,
    try: 1,
  };
  await takeIn(page, [placed], { newCards: 1 });
  await openReview(page);
  await begin(page);
  expect(await shownCard(page)).toBe(`activity/qa-or-qm/${activity?.id}`);
  await expect(front(page)).toContainText('which group is its place?');
  await page.getByLabel('Quality control').check();
  await page.keyboard.press('Enter');
  await expect(back(page)).toBeFocused();
  await expect(back(page)).toContainText('Your answer is right');
  await expect(back(page)).toContainText(activity?.reason ?? '-');
  await expectWhole(page);
});

test('a card whose content was changed says so; one that left the course is not missed', async ({
  page,
}) => {
  await page.clock.install({ time: noon });
  await takeIn(page, [
    reviewed('term/audit', noon - 9 * day),
    reviewed('term/that-is-gone', noon - 9 * day),
    reviewed('question/x/that-is-gone', noon - 9 * day),
  ]);
  await openReview(page);
  expect((await figures(page))['Due']).toBe(1);
  await begin(page);
  expect(await shownCard(page)).toBe('term/audit');
  await expect(page.locator('[data-changed]')).toHaveText('Changed since you last saw it');
  await page.keyboard.press('Space');
  await page.keyboard.press('Digit2');
  await expect(page.locator('[data-changed]')).toHaveCount(0);
});

test('an exam that is planned brings a card forward, and the buttons say so', async ({ page }) => {
  await page.clock.install({ time: noon });
  const easy = { ...reviewed('term/audit', noon - 9 * day), grade: 4 };
  const plan = { kind: 'exam-planned', t: noon, exam: 'cqa', day: '2026-12-14', minutes: 60 };
  await takeIn(page, [easy, plan]);
  await openReview(page);
  await begin(page);
  expect(await shownCard(page)).toBe('term/audit');
  await page.keyboard.press('Space');
  // Twenty days are left; the last tenth of them are two.
  await expect(page.locator('[data-grade="3"]')).toHaveText(/in (18|19) days/);
});
