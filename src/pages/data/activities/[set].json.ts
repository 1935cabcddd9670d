import type { APIRoute } from 'astro';
import { sorterActivities } from '#site/interactives.ts';

/** All activities, for further rounds and levels of the sorter. */
export const GET: APIRoute = async () => Response.json({ activities: await sorterActivities() });
