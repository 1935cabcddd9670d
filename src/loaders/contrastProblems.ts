import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Pairs of terms that do not exist, and statements that are about neither or name one of the two. */
export function contrastProblems({ contrasts, glossary }: CourseFiles): Problem[] {
  if (!contrasts || !glossary) return [];
  const { file, lineOf } = contrasts;
  const terms = new Map(glossary.data.terms.map((term) => [term.id, term]));
  const taken = new Set<string>();
  return contrasts.data.pairs.flatMap(({ id, terms: pair, statements }, p) => {
    const found: Problem[] = [];
    const tell = (path: readonly (string | number)[], message: string) =>
      found.push({
        file,
        line: lineOf(['pairs', p, ...path]),
        message: `entry “${id}”: ${message}`,
      });
    const unique = (name: string, path: readonly (string | number)[]) => {
      if (taken.has(name)) tell(path, `the id “${name}” is used a second time. Give each its own.`);
      taken.add(name);
    };
    unique(id, []);
    for (const term of pair.filter((one) => !terms.has(one))) {
      tell(
        ['terms'],
        `sets the term “${term}” against another, which content/glossary.yaml does not define. Define it or correct the id.`,
      );
    }
    if (pair[0] === pair[1]) tell(['terms'], 'sets a term against itself. Name two.');
    const names = pair.flatMap((one) => {
      const term = terms.get(one);
      return term ? [term.term, ...term.also] : [];
    });
    statements.forEach(({ id: name, about, text }, s) => {
      const path = ['statements', s];
      unique(name, path);
      if (!pair.includes(about)) {
        tell(path, `“${name}” is about “${about}”, which is not one of its two terms.`);
      }
      const said = names.find((one) => namesIt(text, one));
      if (said)
        tell(path, `“${name}” says “${said}”, which gives the answer away. Say it otherwise.`);
    });
    return found;
  });
}

/** True when the words of a name stand in a text. */
function namesIt(text: string, name: string): boolean {
  const words = (from: string) =>
    ` ${(from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return words(text).includes(words(name)) || words(text).includes(`${words(name).trimEnd()}s `);
}
