import { lessonIds } from '../pages.ts';
import { expect, test } from '../page.ts';

const lesson = `lessons/${lessonIds[0]}/`;

test('a learner chooses the dark theme and large text, and both are there before the next page is painted', async ({
  page,
}) => {
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Blueprint, dark').check();
  await page.getByLabel('Text size').selectOption('150');
  await page.getByLabel('Single keys as shortcuts').uncheck();
  const look = () =>
    page.evaluate(() => {
      const { theme, shortcuts } = document.documentElement.dataset;
      const scale = document.documentElement.style.getPropertyValue('--scale');
      return { theme, shortcuts, scale };
    });
  const chosen = { theme: 'blueprint', shortcuts: 'off', scale: '1.5' };
  expect(await look()).toEqual(chosen);
  await page.goto('glossary/', { waitUntil: 'commit' });
  await expect.poll(look).toEqual(chosen);
  await page.keyboard.press('/');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('a learner sets how mock exams are timed and is asked how sure they are, and finds it so again', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Time of mock exams').selectOption('1.5');
  await page.getByLabel('Hide the clock of mock exams at the start').check();
  await page.getByLabel('Ask how sure I am before each check').check();
  await page.goto('glossary/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('Time of mock exams')).toHaveValue('1.5');
  await expect(page.getByLabel('Hide the clock of mock exams at the start')).toBeChecked();
  await expect(page.getByLabel('Ask how sure I am before each check')).toBeChecked();
});

test('nonsense in the stored settings is ignored', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('plumbline:/:settings', '{"theme":{"x":1},"textSize":"9e9","motion":[]}');
  });
  await page.goto('');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('As the system')).toBeChecked();
});

test('the list of keys opens with its key and names every shortcut', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('?');
  await expect(page.locator('#keys')).toContainText('Ctrl + Enter');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('#keys')).toBeHidden();
});

test('every page carries a strict policy with Trusted Types, and six injections are refused', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext()).newPage();
  const response = await page.goto(`${baseURL}${lesson}`);
  const policies = [
    response?.headers()['content-security-policy'] ?? '',
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ??
      '',
  ];
  for (const policy of policies) {
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  }
  const refused = await page.evaluate(async (address) => {
    const attempts: readonly (() => unknown)[] = [
      () => (document.body.innerHTML = '<img src=x onerror="window.broken = true">'),
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.broken = true';
        document.body.append(script);
      },
      () => new Function('window.broken = true')(),
      () => {
        const script = document.createElement('script');
        script.src = address;
        document.body.append(script);
      },
      () => fetch('https://elsewhere.example/'),
      () => import(/* @vite-ignore */ address),
    ];
    // The tool that drives the browser may evaluate text; the page, a task later, may not.
    await new Promise((done) => setTimeout(done));
    let count = 0;
    for (const attempt of attempts) {
      try {
        await attempt();
      } catch {
        count++;
      }
    }
    return { count, broken: Reflect.get(window, 'broken') === true };
  }, 'data:text/javascript,window.broken = true');
  expect(refused).toEqual({ count: 6, broken: false });
  await page.context().close();
});
