import { files } from '../../../content/course.ts';
import { expect, test } from '../../page.ts';

const terms = files.glossary?.data.terms ?? [];

test('on paper eight cards stand on a sheet, and each back lies behind its front', async ({
  page,
}) => {
  await page.goto('review/cards/');
  await page.emulateMedia({ media: 'print' });
  const sheets = await page.locator('.paper').evaluateAll((all) =>
    all.map((sheet) => ({
      side: sheet.getAttribute('data-side'),
      cards: [...sheet.children].map((card) => ({
        text: (card.firstElementChild?.textContent ?? '').trim(),
        x: card.getBoundingClientRect().left - sheet.getBoundingClientRect().left,
        end: sheet.getBoundingClientRect().right - card.getBoundingClientRect().right,
        y: card.getBoundingClientRect().top - sheet.getBoundingClientRect().top,
      })),
    })),
  );
  expect(sheets).toHaveLength(2 * Math.ceil(terms.length / 8));
  let matched = 0;
  for (let i = 0; i < sheets.length; i += 2) {
    const [fronts, backs] = [sheets[i]!, sheets[i + 1]!];
    expect([fronts.side, backs.side]).toEqual(['front', 'back']);
    expect(fronts.cards.length).toBeLessThanOrEqual(8);
    for (const { text, x, y } of fronts.cards.filter((card) => card.text)) {
      const definition = terms.find(({ term }) => term === text)?.definition;
      const behind = backs.cards.find((card) => card.text === definition)!;
      // Turned over on the long edge, left lies on right.
      expect(Math.abs(behind.end - x)).toBeLessThan(1);
      expect(Math.abs(behind.y - y)).toBeLessThan(1);
      matched++;
    }
  }
  expect(matched).toBe(terms.length);
});

test('no card on paper is fuller than it can show', async ({ page }) => {
  await page.goto('review/cards/');
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.paper > *')
    .evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
    );
  expect(cut).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the review says what it is and leads to cards that open by themselves', async ({
    page,
  }) => {
    await page.goto('review/');
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'all terms as cards' }).click();
    const [first] = await page.locator('main details').all();
    await expect(page.locator('main details')).toHaveCount(terms.length);
    await first!.locator('summary').click();
    const id = await first!.getAttribute('id');
    const term = terms.find((one) => one.id === id);
    await expect(first!.getByText(term?.definition ?? '-')).toBeVisible();
  });
});
