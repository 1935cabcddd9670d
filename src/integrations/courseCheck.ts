import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findProblems } from '#loaders/problems.ts';
import { readCourse } from '#loaders/readCourse.ts';
import { freshDays, staleEntries } from '#loaders/stale.ts';
import { describe } from '#loaders/yamlFile.ts';

/** Holds the whole course against its rules before anything is built; mistakes stop the build. */
export function courseCheck(): AstroIntegration {
  return {
    name: 'course-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(new URL('../..', import.meta.url));
        const files = readCourse(root, vocabularyIn(root));
        const stale = staleEntries(files, new Date().toISOString().slice(0, 10));
        if (stale.length > 0) {
          logger.warn(
            `${stale.length} entries were last checked more than ${freshDays} days ago. “npm run content:report” lists them.`,
          );
        }
        const problems = findProblems(files);
        if (problems.length === 0) return;
        throw new Error(
          `The course cannot be built. ${problems.length === 1 ? 'One thing has' : `${problems.length} things have`} to be mended:\n${describe(problems)}`,
        );
      },
    },
  };
}

/** The words of a lesson: each is an Astro component in components/lesson. */
export const vocabularyIn = (root: string): ReadonlySet<string> =>
  new Set(
    readdirSync(`${root}/src/components/lesson`)
      .filter((name) => /^[A-Z]\w*\.astro$/.test(name))
      .map((name) => name.replace('.astro', '')),
  );
