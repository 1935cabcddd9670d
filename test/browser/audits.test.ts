import { focusAudit, moves, reflowAudit, sizeAudit } from './audits.ts';
import { axe } from './axe.ts';
import { expect, test, watch } from './page.ts';

const good = `<style>:focus-visible { outline: 2px solid } button { inline-size: 9rem; block-size: 3rem }</style>
<p>A <a href="#x">link in a sentence</a></p><button>One</button>`;

test.describe('the audits let a sound page pass', () => {
  test('and count what they saw', async ({ page }) => {
    await page.setContent(good);
    expect(await focusAudit(page)).toEqual({ seen: 2, faults: [] });
    expect(await sizeAudit(page)).toEqual({ seen: 1, faults: [] });
    expect((await reflowAudit(page)).faults).toEqual([]);
  });
});

test.describe('the focus audit finds a stop', () => {
  const cases = [
    ['without a ring', '<style>a { outline: none }</style><a href="#x">A</a>', 'no ring'],
    [
      'under a sticky bar',
      '<style>div { position: fixed; inset: 0; background: #fff }</style><a href="#x">A</a><div></div>',
      'covered',
    ],
    [
      'outside the window',
      '<style>a { position: fixed; inset-block-start: -99px }</style><a href="#x">A</a>',
      'not in view',
    ],
  ] as const;
  for (const [what, html, fault] of cases) {
    test(what, async ({ page }) => {
      await page.setContent(`${html}<style>:root a:focus-visible { outline-width: 2px }</style>`);
      expect((await focusAudit(page)).faults).toEqual([expect.stringContaining(fault)]);
    });
  }
});

test('the size audit finds a small button and a radio whose label is low', async ({ page }) => {
  await page.setContent(`<style>label { display: block; block-size: 30px; inline-size: 200px }</style>
    <button>x</button><label><input type="radio"> Choice</label>`);
  const { seen, faults } = await sizeAudit(page);
  expect(seen).toBe(2);
  expect(faults).toEqual([
    expect.stringContaining('<button>'),
    expect.stringMatching(/^200 × 30: <input/),
  ]);
});

test('the size audit counts the whole label of a choice', async ({ page }) => {
  await page.setContent(
    '<style>label { display: block; block-size: 44px }</style><label><input type="checkbox"> Choice</label>',
  );
  expect((await sizeAudit(page)).faults).toEqual([]);
});

test('the reflow audit finds what is too wide and what is cut off', async ({ page }) => {
  await page.setContent('<p style="inline-size: 400px">Wide</p>');
  expect((await reflowAudit(page)).faults[0]).toMatch(/^320 × 800: \d+ px too wide at <p/);
  await page.setContent('<p style="block-size: 1.2em; overflow: hidden">Line<br>Line</p>');
  expect((await reflowAudit(page)).faults[0]).toMatch(/^320 × 800: cut off: <p/);
});

test('axe finds a picture without a text', async ({ page }) => {
  await page.setContent('<main><h1>Title</h1><img src="data:,"></main>');
  expect((await axe(page)).join()).toContain('image-alt at img');
});

test('the watch notices errors, messages, other servers and breaches of the policy', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  const faults = await watch(context, baseURL ?? '');
  await context.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken');
    });
    console.info('chatter');
    document.body.setAttribute('style', 'color: red');
  });
  await (await context.newPage()).setContent('<img src="https://elsewhere.example/pixel.png">');
  for (const sign of [
    'error: Error: broken',
    'console info: chatter',
    'policy: ',
    'request: https://elsewhere.example',
  ]) {
    await expect.poll(() => faults.filter((fault) => fault.startsWith(sign))).not.toEqual([]);
  }
  await context.close();
});

test('what is pushed down is seen to move, with its words', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    document.querySelector('main')?.before(document.createElement('textarea'));
    await frame();
    await frame();
  });
  expect((await moves(page))[0]).toMatch(/^0\.\d+: \w/);
});
