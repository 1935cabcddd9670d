import { files } from '../../../content/course.ts';
import { finger } from '../../answering.ts';
import { expect, test } from '../../page.ts';
import { openSimulation, playTasks } from './playing.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

for (const { file, data } of files.simulations) {
  const name = file.replace(/^.*\/|\.yaml$/g, '');

  test(`a learner moves ${name} and does all its tasks by touch`, async ({ page }) => {
    const simulation = await openSimulation(page, name, '', undefined, finger);
    const slider = simulation.getByRole('slider').first();
    if ((await simulation.getByRole('slider').count()) > 0) {
      const before = await slider.inputValue();
      await slider.tap({ position: { x: 3, y: 10 } });
      const low = await slider.inputValue();
      const width = (await slider.boundingBox())?.width ?? 0;
      await slider.tap({ position: { x: width - 3, y: 10 } });
      const high = await slider.inputValue();
      expect(Number(high)).toBeGreaterThan(Number(low));
      expect([low, high]).not.toEqual([before, before]);
    }
    await playTasks(simulation, name, finger);
    await expect(simulation.getByText('(done)')).toHaveCount(data.tasks.length);
  });
}
