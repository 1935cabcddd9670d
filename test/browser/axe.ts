import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page, one line each: WCAG 2.2 A and AA, contrast of AAA, best practice; or
 * only what some `rules` find.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Our pages hold no frames, and only what is wrong is wanted: four times as fast.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await (
    rules ? builder.withRules([...rules]) : builder.withTags(tags)
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? help}`),
  );
}
