import { describe, expect, it } from 'vitest';
import { banks, questions } from './course.ts';
import { chance, lengthRatio, robots, score, singles } from './robots.ts';

const overAll = 0.07;
const inOneBank = 0.15;
const longestRight = 1.15;
const all = singles(questions);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);

describe(`A robot that knows nothing, over ${all.length} single-choice questions`, () => {
  it.each(Object.entries(robots))('“%s” gets little more than chance', (name, rate) => {
    const whole = score(rate, all);
    const single = banks.map((bank) => ({
      module: bank.module,
      share: score(rate, singles(bank.questions)),
      luck: chance(singles(bank.questions)),
    }));
    const columns = single.map(({ module, share }) => `${module} ${percent(share)}`);
    console.info(`${name.padEnd(26)} all ${percent(whole)}  ${columns.join('  ')}`);
    expect(whole).toBeLessThanOrEqual(chance(all) + overAll);
    for (const { module, share, luck } of single) {
      expect(share, module).toBeLessThanOrEqual(luck + inOneBank);
    }
  });

  it('cannot tell the key by its length', () => {
    const ratio = lengthRatio(all);
    console.info(
      `chance ${percent(chance(all))}, right options are ${ratio.toFixed(3)} times as long as wrong ones`,
    );
    expect(ratio).toBeLessThanOrEqual(longestRight);
    expect(ratio).toBeGreaterThanOrEqual(1 / longestRight);
  });
});

describe('A robot', () => {
  const option = (id: string, text: string, correct: boolean) => ({ id, text, correct, why: 'x' });
  const question = {
    stem: 'Which part gives confidence?',
    options: [
      option('a', 'short', false),
      option('b', 'a much longer one that gives confidence', true),
      option('c', 'short', false),
    ],
  } as never;

  it('gets everything where the key is always the longest', () => {
    expect(score(robots['the longest']!, [question])).toBe(1);
    expect(score(robots['most words of the stem']!, [question])).toBe(1);
  });

  it('shares the credit of a tie', () => {
    expect(score(robots['most hedged']!, [question])).toBeCloseTo(1 / 3);
  });
});
