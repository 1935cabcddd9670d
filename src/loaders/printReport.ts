import { fileURLToPath } from 'node:url';
import { drawReport } from './drawReport.ts';
import { readCourse } from './readCourse.ts';
import { report } from './report.ts';

// Run by npm run content:report. The words of lessons are no matter here, so none is known to it.
const root = fileURLToPath(new URL('../..', import.meta.url));
const files = readCourse(root, new Set());
console.log(report(files, new Date().toISOString().slice(0, 10)));
console.log(`\n${drawReport(files, 1000)}`);
