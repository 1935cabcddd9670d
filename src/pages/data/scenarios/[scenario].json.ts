import type { APIRoute } from 'astro';
import { scenarioByName, scenarioNames } from '#site/scenarios.ts';

export const getStaticPaths = async () =>
  (await scenarioNames()).map((scenario) => ({ params: { scenario } }));

/** A scenario, for playing it. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await scenarioByName(params['scenario'] ?? '', 'The file of a scenario'));
