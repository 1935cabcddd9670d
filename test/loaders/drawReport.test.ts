import { describe, expect, it } from 'vitest';
import { drawReport } from '../../src/loaders/drawReport.ts';
import { files } from '../content/course.ts';

describe('The report on the draw', () => {
  const text = drawReport(files, 20);

  it('tells for every mock exam what its domains ask and hold', () => {
    expect(text).toContain('papers 1 to 3 of 20 words each');
    for (const { data } of files.blueprints) {
      expect(text).toContain(`${data.id}, ${data.items} items`);
      for (const { id } of data.domains)
        expect(text).toMatch(new RegExp(`${id} +asks +\\d+ of +\\d+`));
    }
  });

  it('tells how much two papers share, and how often an item comes', () => {
    const worst = [...text.matchAll(/items \(([\d.]+) %\) at worst/g)].map(([, n]) => Number(n));
    expect(worst).toHaveLength(files.blueprints.length);
    expect(Math.max(...worst)).toBeLessThanOrEqual(50);
    expect(text).toMatch(/an item is in [\d.]+ % of papers at least, [\d.]+ % in the middle/);
  });

  it('names what no paper asks', () => {
    // The three papers of one word hold fewer items than the largest pools.
    expect(drawReport(files, 1)).toMatch(/never drawn: [a-z-]+\/[a-z0-9-]+/);
  });
});
