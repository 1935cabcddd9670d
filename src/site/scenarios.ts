import { getCollection, getEntry } from 'astro:content';
import type { Scenario } from '#core/scenario/scenario.ts';
import { lessonById } from './course.ts';
import { cite } from './sources.ts';
import { lessonUrl, url } from './urls.ts';

/** The address of the page that tells a scenario as a text. */
export const scenarioUrl = (id: string): string => url(`scenarios/${id}/`);

/** A scenario by the name of its file; throws when there is none. `askedBy` is for the message. */
export async function scenarioByName(name: string, askedBy: string): Promise<Scenario> {
  const entry = await getEntry('scenarios', name);
  if (!entry) {
    throw new Error(
      `${askedBy} plays the scenario “${name}”, but content/scenarios/${name}.yaml does not exist. Write it or correct the name.`,
    );
  }
  const file = `content/scenarios/${name}.yaml`;
  const { hash, data } = entry.data;
  const scenes = data.scenes.map(async ({ choices, ...scene }) => ({
    ...scene,
    choices: await Promise.all(
      choices.map(async ({ sources, marks, ...choice }) => ({
        ...choice,
        ...(marks && { marks }),
        source: (await Promise.all(sources.map((source) => cite(source, file)))).join('; '),
      })),
    ),
  }));
  const ends = data.ends.map(async ({ read, ...end }) => ({
    ...end,
    read: await Promise.all(
      read.map(async (id) => ({
        title: (await lessonById(id, file)).entry.data.title,
        url: lessonUrl(id),
      })),
    ),
  }));
  const { title, lesson, intro, start, rubric } = data;
  return {
    id: name,
    title,
    lesson,
    intro,
    start,
    scenes: await Promise.all(scenes),
    ends: await Promise.all(ends),
    ...(rubric && { rubric }),
    hash,
  };
}

/** The names of all scenarios. */
export const scenarioNames = async (): Promise<readonly string[]> =>
  (await getCollection('scenarios')).map(({ id }) => id);
