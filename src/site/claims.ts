import { getEntry } from 'astro:content';

/** The claims that a lesson lets be audited, with their fingerprint. */
export async function claimsToAudit() {
  const entry = await getEntry('claims', 'claims');
  if (!entry) throw new Error('content/claims.yaml is missing. Put it back.');
  return entry.data;
}
