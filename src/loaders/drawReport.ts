import { allot, type Blueprint } from '#core/exam/blueprint.ts';
import { firstThree } from '#core/exam/overlap.ts';
import { filled, poolOf } from './blueprintPools.ts';
import type { CourseFiles } from './readCourse.ts';

/**
 * How the mock exams are drawn, as text: for each blueprint what its domains ask and hold, how much
 * papers 1, 2 and 3 of a word share, and how often an item is asked, over so many words.
 */
export function drawReport(files: CourseFiles, words: number): string {
  const entries = poolOf(files);
  const parts = files.blueprints.map(({ data }) => partOf(filled(data, entries), words));
  return [`Mock exams, papers 1 to 3 of ${words} words each`, ...parts].join('\n');
}

function partOf(blueprint: Blueprint, words: number): string {
  const { id, items, domains } = blueprint;
  const counts = allot(domains, items);
  const width = Math.max(...domains.map((domain) => domain.id.length));
  const pools = domains.map(
    (domain, i) =>
      `    ${domain.id.padEnd(width)}  asks ${String(counts[i]).padStart(2)} of ${String(domain.pool.length).padStart(3)}, ${(domain.pool.length / (counts[i] || 1)).toFixed(1)} times`,
  );
  const drawn = count(blueprint, words);
  return [
    `  ${id}, ${items} items`,
    ...pools,
    ...(drawn.failed > 0 ? [`    ${drawn.failed} words could not be drawn`] : []),
    `    two papers share ${share(mean(drawn.overlaps), items)} on average, ${share(Math.max(0, ...drawn.overlaps), items)} at worst`,
    `    an item is in ${exposure(domains, drawn.times, drawn.papers)}`,
  ].join('\n');
}

function count(blueprint: Blueprint, words: number) {
  const times = new Map<string, number>();
  const overlaps: number[] = [];
  let [papers, failed] = [0, 0];
  for (let n = 1; n <= words; n++) {
    const three = firstThree(blueprint, `word${n}`);
    if (!three.ok) {
      failed++;
      continue;
    }
    papers += three.papers.length;
    overlaps.push(...three.overlaps);
    for (const { id } of three.papers.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return { times, overlaps, papers, failed };
}

/** The share of papers that hold an item: least, median and most; and which items no paper holds. */
function exposure(domains: Blueprint['domains'], times: Map<string, number>, papers: number) {
  const ids = domains.flatMap(({ pool }) => pool.map(({ id }) => id));
  const shares = ids.map((id) => (times.get(id) ?? 0) / Math.max(1, papers)).sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [0, shares.length / 2, shares.length - 1].map(
    (at) => shares[Math.floor(at)],
  );
  const never = ids.filter((id) => !times.has(id));
  return `${percent(least)} of papers at least, ${percent(middle)} in the middle, ${percent(most)} at most; never drawn: ${never.join(', ') || 'none'}`;
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const share = (part: number, whole: number) =>
  `${part.toFixed(1)} items (${percent(part / whole)})`;
