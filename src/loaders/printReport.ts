import { fileURLToPath } from 'node:url';
import { readCourse } from './readCourse.ts';
import { report } from './report.ts';

// Run by npm run content:report. The words of lessons are no matter here, so none is known to it.
const root = fileURLToPath(new URL('../..', import.meta.url));
console.log(report(readCourse(root, new Set()), new Date().toISOString().slice(0, 10)));
