import type { APIRoute } from 'astro';
import { simulationByName, simulations } from '#site/simulations.ts';

export const getStaticPaths = async () =>
  (await simulations()).map(({ id }) => ({ params: { simulation: id } }));

/** A simulation's tasks. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await simulationByName(params['simulation'] ?? '', 'The file of a simulation'));
