export const allRules = [1, 2, 3, 4] as const;
export type Rule = (typeof allRules)[number];

/** What each rule calls a signal. */
export const ruleNames: Readonly<Record<Rule, string>> = {
  1: 'one point beyond 3σ',
  2: '2 of 3 beyond 2σ, one side',
  3: '4 of 5 beyond 1σ, one side',
  4: '8 in a row on one side',
};

/** A point on a line does not lie beyond it, also where rounding moved it a little. */
const edge = 1e-9;

/**
 * The rules of the Western Electric handbook (1956) that give a signal at point `at`. `z` holds the
 * points as distances from the centre, in standard deviations of what is plotted. Of a pattern such
 * as two of three, the point itself must be a part.
 */
export function signalsAt(z: readonly number[], at: number, rules: readonly Rule[]): Rule[] {
  const side = Math.sign(z[at] ?? 0);
  const beyond = (span: number, limit: number) => {
    let count = 0;
    for (let i = Math.max(0, at - span + 1); i <= at; i++) {
      if (side * (z[i] ?? 0) > limit + edge) count += 1;
    }
    return count;
  };
  const here = (limit: number) => beyond(1, limit) === 1;
  const met: Readonly<Record<Rule, () => boolean>> = {
    1: () => here(3),
    2: () => here(2) && beyond(3, 2) >= 2,
    3: () => here(1) && beyond(5, 1) >= 4,
    4: () => here(0) && beyond(8, 0) === 8,
  };
  return rules.filter((rule) => met[rule]());
}
