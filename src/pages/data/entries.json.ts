import type { APIRoute } from 'astro';
import type { Entry } from '#core/search/entry.ts';
import { lessons } from '#site/course.ts';
import { terms } from '#site/glossary.ts';
import { lessonUrl, url } from '#site/urls.ts';

/** Terms and sheets for exact matches and suggestions of the search. */
export const GET: APIRoute = async () => {
  const words = (await terms()).map(({ id, term, also, definition }): Entry => ({
    title: term,
    also,
    text: definition,
    url: url(`glossary/#${id}`),
  }));
  const sheets = (await lessons()).map(({ id, code, entry }): Entry => ({
    title: entry.data.title,
    also: [code],
    text: entry.data.summary,
    url: lessonUrl(id),
  }));
  return Response.json([...sheets, ...words]);
};
