import type { ActivitiesFile } from '#schemas/activity.ts';
import type { Glossary, Term } from '#schemas/glossary.ts';
import { fingerprint } from './bank.ts';

/** A term with the day on which it was checked and the fingerprint of what a learner learns. */
export type TermOfCourse = Term & { readonly checkedOn: string; readonly hash: string };

/** The terms of the glossary, in file order. */
export const termsOf = (file: Glossary): TermOfCourse[] =>
  file.terms.map((one) => {
    const { term, definition } = one;
    const hash = fingerprint({ term, definition });
    return { ...one, checkedOn: one.checkedOn ?? file.checkedOn, hash };
  });

/** A set of activities, each with the fingerprint of what decides its place. */
export type ActivitiesOfCourse = ReturnType<typeof activitiesOf>;

export const activitiesOf = (file: ActivitiesFile) => ({
  ...file,
  activities: file.activities.map((one) => {
    const { text, answers } = one;
    return { ...one, hash: fingerprint({ text, answers }) };
  }),
});
