import type { APIRoute } from 'astro';
import type { CourseFacts } from '#islands/result/course.ts';
import { lessons } from '#site/course.ts';
import { confused } from '#site/glossary.ts';

/** What the result of a mock exam tells of the course: its lessons with objectives, and terms that get mixed up. */
export const GET: APIRoute = async () =>
  Response.json({
    lessons: (await lessons()).map(({ id, entry: { data } }) => ({
      id,
      title: data.title,
      objectives: data.objectives.map(({ id: objective, text }) => ({ id: objective, text })),
    })),
    pairs: await confused(),
  } satisfies CourseFacts);
