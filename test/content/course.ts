import { vocabularyIn } from '../../src/integrations/courseCheck.ts';
import { readCourse } from '../../src/loaders/readCourse.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The course as it stands in `content/`, read as the build reads it. */
export const files = readCourse(root, vocabularyIn(root));

/** What the course must have; a missing file is said by the test of problems. */
export const banks = files.banks.map(({ data }) => data);
export const questions = banks.flatMap((bank) => bank.questions);
