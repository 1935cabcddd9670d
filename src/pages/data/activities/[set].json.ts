import type { APIRoute } from 'astro';
import { sorterActivities, sorterSets } from '#site/interactives.ts';

export const getStaticPaths = async () => (await sorterSets()).map((set) => ({ params: { set } }));

/** All activities of a set, for further rounds and levels of the sorter. */
export const GET: APIRoute = async ({ params }) =>
  Response.json({ activities: await sorterActivities(params['set']) });
