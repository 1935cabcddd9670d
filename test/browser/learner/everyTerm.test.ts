import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';

test('a search for each term finds its entry or its lesson among the first three results', async ({
  page,
}) => {
  test.slow();
  const terms = files.glossary?.data.terms ?? [];
  expect(terms.length).toBeGreaterThanOrEqual(120);
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  const lost: string[] = [];
  for (const { id, term, lesson } of terms) {
    await field.fill(term);
    await page.keyboard.press('Enter');
    await expect(page.locator('search .count')).toHaveText(new RegExp(`for ${escaped(term)}$`));
    const found = await page
      .locator('search li a:first-of-type')
      .evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).href));
    const wanted = [`glossary/#${id}`, ...(lesson ? [`lessons/${lesson}/`] : [])];
    if (!found.some((href) => wanted.some((end) => href.includes(end)))) lost.push(term);
  }
  expect(lost).toEqual([]);
});

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
