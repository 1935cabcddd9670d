import { questions } from '../../content/course.ts';
import { lessonIds } from '../pages.ts';
import { expect, test } from '../page.ts';

test.use({ javaScriptEnabled: false });

for (const id of lessonIds) {
  test(`without scripts ${id} holds every question, option, answer and reason`, async ({
    page,
  }) => {
    await page.goto(`lessons/${id}/`);
    const main = page.locator('main');
    const text = ((await main.textContent()) ?? '').replace(/\s+/g, ' ');
    const shown = await page
      .locator('[data-question]')
      .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-question')));
    expect(shown.length).toBeGreaterThanOrEqual(6);
    for (const question of questions.filter((one) => shown.includes(one.id))) {
      const parts =
        'options' in question
          ? question.options
          : 'rows' in question
            ? question.rows
            : 'items' in question
              ? question.items
              : [];
      const wanted = [
        question.stem,
        ...parts.flatMap((part) => [part.text.replace(/[.?]$/, ''), part.why]),
      ];
      for (const piece of wanted) expect(text).toContain(piece.replace(/\s+/g, ' '));
      if ('why' in question) expect(text).toContain(question.why);
    }
    await expect(page.locator('main details[open]')).toHaveCount(0);
    await expect(page.locator('main button:visible:not(.term)')).toHaveCount(0);
  });
}

test('without scripts a term still opens its definition', async ({ page }) => {
  await page.goto(`lessons/${lessonIds[0]}/`);
  const term = page.locator('.term').first();
  await term.click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
});

test('without scripts the search page lists every lesson', async ({ page }) => {
  await page.goto('search/');
  for (const id of lessonIds)
    await expect(page.locator(`main a[href$="lessons/${id}/"]`)).toBeVisible();
});
