import type { APIRoute } from 'astro';
import { dossiersByLesson } from '#site/dossiers.ts';

export async function getStaticPaths() {
  return [...(await dossiersByLesson())].map(([lesson, all]) => ({
    params: { lesson },
    props: { dossiers: all },
  }));
}

/** The audit dossiers of a lesson. */
export const GET: APIRoute = ({ props }) => Response.json(props['dossiers']);
