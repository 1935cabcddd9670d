import type { APIRoute } from 'astro';
import type { Passage } from '#core/exam/lookUp.ts';
import { passagesOf } from '#core/exam/passages.ts';
import { lessons } from '#site/course.ts';
import { terms } from '#site/glossary.ts';

/** The glossary and the sections of all lessons as plain text, for the reference pane of an exam. */
export const GET: APIRoute = async () => {
  const words = (await terms()).map(({ term, definition }): Passage => ({
    source: 'Glossary',
    heading: term,
    text: [definition],
  }));
  const sections = (await lessons()).flatMap(({ code, entry }) =>
    passagesOf(`${code} ${entry.data.title}`, entry.body ?? ''),
  );
  return Response.json([...words, ...sections]);
};
