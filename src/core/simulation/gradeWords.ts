import type { Grade, PartName } from './dossier.ts';

/** How a grade is called on the screen. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  conform: 'Conforms',
  opportunity: 'Opportunity',
  minor: 'Minor',
  major: 'Major',
  ask: 'Go on asking',
};

export const partWords: Readonly<Record<PartName, string>> = {
  requirement: 'Requirement',
  evidence: 'Evidence',
  gap: 'Gap, or what is open',
};
