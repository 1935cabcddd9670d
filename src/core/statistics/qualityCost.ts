/** The four costs of the PAF model, in one currency and for one span of time. */
export interface QualityCost {
  readonly prevention: number;
  readonly appraisal: number;
  readonly internal: number;
  readonly external: number;
}

/** Total cost of quality, and its part that failures cause. */
export function totals({ prevention, appraisal, internal, external }: QualityCost) {
  const poor = internal + external;
  const total = prevention + appraisal + poor;
  return { total, poor, good: prevention + appraisal, poorShare: poor / total };
}
