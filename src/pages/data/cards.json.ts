import type { APIRoute } from 'astro';
import { cardsFile } from '#site/cards.ts';

/** Terms and activities for the review. */
export const GET: APIRoute = async () => Response.json(await cardsFile());
