import { questions } from '../../content/course.ts';
import { expect, test } from '../page.ts';

for (const [lesson, diagram, id] of [
  ['system/map-of-iso-9001', 'clauses-wheel', 'map-of-iso-9001/survey-field'],
  ['management/jurans-trilogy', 'trilogy', 'jurans-trilogy/project-place'],
] as const) {
  const question = questions.find((one) => one.id === id);
  const key = question && 'options' in question && question.options.find((one) => one.correct);

  test(`a place of the drawing ${diagram} answers, by mouse and by keyboard, and so does the list`, async ({
    page,
  }) => {
    await page.goto(`lessons/${lesson}/`);
    const form = page.locator(`form[data-question="${id}"]`);
    await form.scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr])', { has: form }).waitFor();
    const drawing = page.locator(`[data-diagram=${diagram}]`);
    const option = (letter: string) => form.locator(`input[value=${letter}]`);
    await drawing.locator('[data-spot=a]').click();
    await expect(option('a')).toBeChecked();
    await expect(option('a')).toBeFocused();
    await drawing.locator('[data-spot=b]').focus();
    await page.keyboard.press('Enter');
    await expect(option('b')).toBeChecked();
    await option(key ? key.id : '').check();
    await form.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(form.locator('[data-verdict]')).toHaveText('Right');
  });
}
