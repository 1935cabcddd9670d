import type { APIRoute } from 'astro';
import { bankOf } from '#site/bank.ts';
import { modules } from '#site/course.ts';

export const getStaticPaths = async () =>
  (await modules()).map(({ slug }) => ({ params: { module: slug } }));

/** The questions of a module with what is known of them. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await bankOf(params['module'] ?? ''));
