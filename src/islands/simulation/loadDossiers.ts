import type { Dossier } from '#core/simulation/dossier.ts';

/** The dossiers that lie as JSON at an address; undefined when they cannot be had. */
export async function loadDossiers(address: string): Promise<readonly Dossier[] | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as readonly Dossier[]) : undefined;
  } catch {
    return undefined;
  }
}
