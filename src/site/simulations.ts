import { getCollection, getEntry } from 'astro:content';
import type { Simulation } from '#core/simulation/task.ts';

/** A simulation by the name of its file; throws when there is none. `askedBy` is for the message. */
export async function simulationByName(name: string, askedBy: string): Promise<Simulation> {
  const entry = await getEntry('simulations', name);
  if (entry) return entry.data;
  throw new Error(
    `${askedBy} shows the simulation “${name}”, but content/simulations/${name}.yaml does not exist. Write it or correct the name.`,
  );
}

/** All simulations, in the order of their names. */
export const simulations = async (): Promise<readonly Simulation[]> =>
  (await getCollection('simulations')).map(({ data }) => data);
