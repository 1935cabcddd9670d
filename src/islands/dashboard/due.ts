import { dayOf, now } from '#stores/environment.ts';

/** How many cards of the review are due now; what reviewing needs is loaded for it, after the page. */
export async function dueCards(): Promise<number> {
  const [{ readReview, review }, { dueCount }] = await Promise.all([
    import('#stores/review.ts'),
    import('#core/review/load.ts'),
  ]);
  await readReview();
  return dueCount(review.get(), now(), dayOf);
}
