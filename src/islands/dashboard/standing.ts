import type { ModuleOutline } from '#core/progress/summary.ts';
import type { ExamOutline } from '#core/readiness/outline.ts';
import type { Addresses } from './addresses.ts';

/** What the view of one exam is given. */
export interface Standing {
  readonly outline: ExamOutline;
  readonly modules: readonly ModuleOutline[];
  readonly today: string;
  /** Cards of the review that are due. */
  readonly due: number;
  readonly planCode: string;
  readonly addresses: Addresses;
}
