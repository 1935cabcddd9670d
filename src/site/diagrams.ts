import { getEntry } from 'astro:content';
import { cite } from './sources.ts';

/** The words in a drawing: by part, its name and what it means. */
export type Parts = (id: string) => { readonly name: string; readonly text: string };

/** What every drawing is given. */
export interface Drawn {
  /** One of a page; the ids inside the drawing begin with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly part: Parts;
}

/** A numbered place of a drawing, by the letter of the option that it stands for. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A drawing's data by the name of its file; throws when there is none. `askedBy` is for the message. */
export async function diagramByName(name: string, askedBy: string) {
  const entry = await getEntry('diagrams', name);
  if (!entry) {
    throw new Error(
      `${askedBy} shows the diagram “${name}”, but content/diagrams/${name}.yaml does not exist. Write it or correct the name.`,
    );
  }
  const { data } = entry;
  const cited = await Promise.all(data.sources.map((source) => cite(source, entry.id)));
  const part: Parts = (id) => {
    const found = data.parts.find((one) => one.id === id);
    if (!found) {
      throw new Error(
        `The drawing ${name} needs the part “${id}”, which content/diagrams/${name}.yaml does not have. Add it.`,
      );
    }
    return { name: found.name, text: found.text ?? '' };
  };
  return { ...data, part, cited: cited.join('; ') };
}
