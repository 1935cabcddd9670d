/** Ranks of one failure mode, each a whole number from 1 to 10. */
export interface Risk {
  readonly severity: number;
  readonly occurrence: number;
  readonly detection: number;
}

/** Risk priority number: S × O × D, 1 to 1000. */
export const priorityNumber = ({ severity, occurrence, detection }: Risk): number =>
  severity * occurrence * detection;

/** Order by RPN, the largest first. */
export const byNumber = (a: Risk, b: Risk): number => priorityNumber(b) - priorityNumber(a);

/** Order of this course: severity first, then occurrence, then detection, the largest first. */
export const bySeverity = (a: Risk, b: Risk): number =>
  b.severity - a.severity || b.occurrence - a.occurrence || b.detection - a.detection;
