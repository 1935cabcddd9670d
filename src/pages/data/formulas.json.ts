import type { APIRoute } from 'astro';
import { formulaSheet } from '#site/formulas.ts';

/** The formula sheet of the mock exams. */
export const GET: APIRoute = async () => Response.json(await formulaSheet());
