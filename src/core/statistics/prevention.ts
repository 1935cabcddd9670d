import { totals, type QualityCost } from './qualityCost.ts';

/**
 * The costs after `extra` more prevention, under an assumption and not a law: failures shrink to
 * e^(−effect · extra ÷ total cost of quality) of what they are; appraisal stays.
 */
export function afterPrevention(cost: QualityCost, extra: number, effect: number): QualityCost {
  const { total } = totals(cost);
  const left = total > 0 ? Math.exp((-effect * extra) / total) : 1;
  return {
    prevention: cost.prevention + extra,
    appraisal: cost.appraisal,
    internal: cost.internal * left,
    external: cost.external * left,
  };
}

/** Years until what is spent once comes back: spent ÷ saved each year; Infinity if nothing is saved. */
export const payback = (spent: number, saved: number): number =>
  saved > 0 ? spent / saved : Infinity;

/** The extra prevention that avoids this share of the failures under the same assumption. */
export function extraFor(cost: QualityCost, share: number, effect: number): number {
  return share <= 0 ? 0 : (-totals(cost).total * Math.log(1 - share)) / effect;
}

/** What a year costs with this share of failures avoided and the extra prevention spread over `years`. */
export function yearlyCost(cost: QualityCost, share: number, effect: number, years: number) {
  const { good, poor } = totals(cost);
  const conformance = good + extraFor(cost, share, effect) / years;
  const failure = poor * (1 - share);
  return { conformance, failure, total: conformance + failure };
}

/** The share of failures avoided at which a year costs least: 1 − total ÷ (effect · failures · years), not below 0. */
export function bestShare(cost: QualityCost, effect: number, years: number): number {
  const { total, poor } = totals(cost);
  const pull = effect * poor * years;
  return pull > total ? 1 - total / pull : 0;
}
