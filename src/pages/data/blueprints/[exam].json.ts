import type { APIRoute } from 'astro';
import { blueprints, withPools, type BlueprintData } from '#site/blueprints.ts';

export const getStaticPaths = async () =>
  (await blueprints()).map((data) => ({ params: { exam: data.id }, props: { data } }));

/** A blueprint with the ids of the questions that its domains may draw. */
export const GET: APIRoute<{ data: BlueprintData }> = async ({ props }) =>
  Response.json(await withPools(props.data));
