/** How many cards of the review are due now. */
export const dueCards = (): Promise<number> => Promise.resolve(0);
