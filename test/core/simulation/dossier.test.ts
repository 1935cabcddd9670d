import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enough,
  flawOf,
  fromOptions,
  grades,
  marksOf,
  parts,
  textsOf,
  toOptions,
  type Dossier,
  type Finding,
} from '../../../src/core/simulation/dossier.ts';
import { dossiersOf } from '../../../src/loaders/bank.ts';
import { files } from '../../content/course.ts';

const all = files.dossiers.flatMap(({ data }) => dossiersOf(data));
const right = ({ grade, clause }: Dossier): Finding => ({
  grade,
  clause,
  requirement: 0,
  evidence: 0,
  gap: 0,
});
const findingOf = (dossier: Dossier) =>
  fc.record({
    grade: fc.constantFrom(...grades),
    clause: fc.constantFrom(...dossier.clauses.map(({ at }) => at)),
    requirement: fc.nat(2),
    evidence: fc.nat(2),
    gap: fc.nat(2),
  });
const box = all.find(({ id }) => id === 'unmarked-box') as Dossier;
const blank = all.find(({ id }) => id === 'blank-line') as Dossier;

describe('A graded dossier', () => {
  it('earns 100 marks when all is right: 40, 30 and 30', () => {
    for (const dossier of all) {
      expect(marksOf(dossier, right(dossier))).toEqual({
        grade: 40,
        clause: 30,
        statement: 30,
        sum: 100,
      });
    }
  });

  it('earns half for a grade or a clause that can be defended, and still counts as right', () => {
    expect(marksOf(blank, { ...right(blank), grade: 'minor' })).toMatchObject({ grade: 20 });
    expect(marksOf(blank, { ...right(blank), grade: 'minor' }).sum).toBeGreaterThanOrEqual(enough);
    expect(marksOf(box, { ...right(box), clause: '8.7' })).toMatchObject({ clause: 15, sum: 85 });
  });

  it('does not count as right with a wrong grade or a wrong clause', () => {
    expect(marksOf(box, { ...right(box), grade: 'major' }).sum).toBeLessThan(enough);
    expect(marksOf(box, { ...right(box), clause: '8.6' }).sum).toBeLessThan(enough);
  });

  it('loses 10 for each part that does not hold, and is told which flaw it has', () => {
    expect(marksOf(box, { ...right(box), evidence: 1, gap: 2 })).toMatchObject({ statement: 10 });
    expect(flawOf(box, 'gap', 2)).toContain('guesses a cause');
    expect(flawOf(box, 'gap', 0)).toBeUndefined();
  });

  it('never earns more than the right finding or less than nothing, and comes back from the record', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all).chain((d) => findingOf(d).map((f) => [d, f] as const)),
        ([dossier, finding]) => {
          const { sum } = marksOf(dossier, finding);
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(sum).toBeLessThanOrEqual(100);
          expect(fromOptions(dossier, toOptions(finding))).toEqual(finding);
        },
      ),
    );
  });

  it('takes nothing from the record that was never offered', () => {
    expect(fromOptions(box, ['minor', '9.2', '0', '0', '0'])).toBeUndefined();
    expect(fromOptions(box, ['huge', '8.5.2', '0', '0', '0'])).toBeUndefined();
    expect(fromOptions(box, ['minor', '8.5.2', '0', '0', '7'])).toBeUndefined();
    expect(fromOptions(box, ['minor', '8.5.2'])).toBeUndefined();
  });

  it('shows the texts of a part in an order of its own, the same each time', () => {
    expect(textsOf(box, 'gap')).toEqual(textsOf(box, 'gap'));
    const first = all.flatMap((one) => parts.map((part) => textsOf(one, part)[0]?.place));
    expect(first.filter((place) => place === 0).length / first.length).toBeLessThan(0.45);
  });
});
