import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { vocabularyIn } from '../../src/integrations/courseCheck.ts';
import { findProblems } from '../../src/loaders/problems.ts';
import { readCourse } from '../../src/loaders/readCourse.ts';
import { describe as listed } from '../../src/loaders/yamlFile.ts';

const project = new URL('../..', import.meta.url).pathname;
export const bank = 'content/questions/language.yaml';
export const lesson = 'content/lessons/language/family-tree.mdx';
/** Where the copy of the fixture course lies, made anew for each test. */
export let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'course-'));
  cpSync(join(project, 'test/fixtures/course'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Changes one text in one file of the fixture course, then says what an author would read. */
export function after(file: string, find: string, put: string): string {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(find);
  writeFileSync(path, text.replace(find, put));
  return problems();
}

/** All that an author would read. */
export const problems = () => listed(findProblems(readCourse(root, vocabularyIn(project))));
