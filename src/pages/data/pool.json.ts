import type { APIRoute } from 'astro';
import { pool } from '#site/bank.ts';

/** All questions of the course without their content. */
export const GET: APIRoute = async () => Response.json(await pool());
