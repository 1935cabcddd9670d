import { files } from '../../content/course.ts';
import { lessonIds } from '../pages.ts';
import { expect, test } from '../page.ts';

test('a learner opens the search by key, finds a lesson and goes there by arrow keys', async ({
  page,
}) => {
  await page.goto('');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('confidence');
  await expect(page.locator('#search .count')).toHaveText(/^\d+ results? for confidence$/);
  await expect(page.locator('#say')).toHaveText(/results? for confidence/);
  await page.keyboard.press('ArrowDown');
  const link = page.locator('#search a:focus');
  const address = await link.evaluate((a) => (a as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('');
  const link = page.getByRole('link', { name: 'Search' });
  await link.click();
  await page.getByRole('searchbox').fill('audit');
  await page.keyboard.press('Escape');
  await expect(page.locator('#search')).toBeHidden();
  await expect(link).toBeFocused();
});

test('a term, an abbreviation and a sheet code stand first when they are typed', async ({
  page,
}) => {
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  for (const [typed, title] of [
    ['audit', 'audit'],
    ['QA', 'quality assurance'],
    ['QAM-102', 'The family tree'],
  ] as const) {
    await field.fill(typed);
    await expect(page.locator('search li a').first()).toHaveText(title);
  }
  await expect(page).toHaveURL(/q=QAM-102/);
});

test('a misspelt term is answered with what was probably meant', async ({ page }) => {
  await page.goto('search/?q=verificatoin');
  await expect(page.getByRole('searchbox')).toHaveValue('verificatoin');
  await expect(page.locator('search')).toContainText('Did you mean verification?');
});

test('markup in the address is only text to be searched for', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>__proto__')}`);
  await expect(page.locator('search .count')).toContainText(
    'for <img src=x onerror=alert(1)>__proto__',
  );
  await expect(page.locator('search img')).toHaveCount(0);
});

test('the answers of the checks are not in the index', async ({ page }) => {
  const question = files.banks[0]?.data.questions.find((q) => q.type === 'single');
  const why = question && 'options' in question ? (question.options[0]?.why ?? '') : '';
  await page.goto('search/');
  await page.getByRole('searchbox').fill(`"${why}"`);
  await expect(page.locator('search .count')).toHaveText(/^\d+ result/);
  await expect(page.locator('search ul')).not.toContainText(why);
});

test('the glossary shows only what is looked for, and says how many', async ({ page }) => {
  await page.goto('glossary/');
  await page.getByLabel('Show only terms with').fill('vérification');
  await expect(page.locator('#count')).toHaveText(
    new RegExp(`^\\d+ of ${files.glossary?.data.terms.length} terms$`),
  );
  await expect(page.locator('#verification')).toBeVisible();
  await expect(page.locator('#zero-defects')).toBeHidden();
  await page.getByLabel('Show only terms with').fill('zzzz');
  await expect(page.locator('#nothing')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('#zero-defects')).toBeVisible();
});

test('a term opens by keyboard next to its word, and Escape closes it', async ({ page }) => {
  await page.goto(`lessons/${lessonIds[0]}/`);
  const term = page.locator('.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('[popover]:popover-open');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(term).toBeFocused();
});
