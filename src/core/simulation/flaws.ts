/** What can be wrong with a part of a finding's statement, and why it does not hold. */
export const flaws = {
  unasked: 'The requirement does not ask for that.',
  elsewhere: 'That is asked for, but the evidence here is about another requirement.',
  vague: 'Too little: what, where, and how many of how many?',
  adjective: 'A judgement in place of what was seen; nobody can verify an adjective.',
  person: 'It points at a person. A finding is about the system; persons stay out.',
  hearsay: 'That was said by others and not verified.',
  beyond: 'That goes further than what was verified.',
  misreads: 'That does not agree with what was seen.',
  cause: 'It guesses a cause. The cause is the auditee’s to find.',
  solution: 'It prescribes a solution. The action is the auditee’s to decide.',
  softens: 'It talks down what has to be said or followed up.',
  hardens: 'It claims a gap, or a wider one, that the evidence does not show.',
} as const;

export type Flaw = keyof typeof flaws;
export const flawIds = Object.keys(flaws) as [Flaw, ...Flaw[]];
