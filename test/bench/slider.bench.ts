import { expect, test } from '@playwright/test';
import { files } from '../content/course.ts';

const moves = 21;
const frame = 16;

/** Own work of moving a slider, from the event to the changed and laid-out page, 4 times throttled. */
for (const { file, data } of files.simulations) {
  const name = file.replace(/^.*\/|\.yaml$/g, '');

  test(`moving a slider of ${name}`, async ({ page }) => {
    await page.goto(`lessons/${data.lesson}/`);
    const simulation = page.locator(`[data-simulation=${name}]`);
    await simulation.scrollIntoViewIfNeeded();
    await simulation.getByRole('button', { name: 'Open the simulation' }).click();
    await simulation.locator('[data-title]').waitFor();
    const slider = simulation.getByRole('slider').first();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    if ((await slider.count()) === 0) {
      console.log(`${name.padEnd(18)} has no slider at first`);
      return;
    }
    const times = await slider.evaluate(async (input: HTMLInputElement, count) => {
      const taken: number[] = [];
      for (let i = 0; i < count; i++) {
        await new Promise((done) => requestAnimationFrame(done));
        const begin = performance.now();
        input.valueAsNumber += (i % 2 ? -1 : 1) * Number(input.step || 1);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve();
        document.body.getBoundingClientRect();
        taken.push(performance.now() - begin);
      }
      return taken.sort((a, b) => a - b);
    }, moves);
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    const judged = median <= frame ? 'within' : 'OVER';
    console.log(`${name.padEnd(18)} ${median.toFixed(1).padStart(6)} ms, ${judged} one frame`);
    expect(times.length).toBe(moves);
  });
}
