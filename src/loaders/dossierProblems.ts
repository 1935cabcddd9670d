import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Dossiers without the reason of their grade, with clauses that lead nowhere, or of no lesson. */
export function dossierProblems({ dossiers, lessons }: CourseFiles): Problem[] {
  const taken = new Set<string>();
  return dossiers.flatMap(({ file, data, lineOf }) => {
    const inEntries = data.dossiers.flatMap((dossier, i) => {
      const { id, reason, differ, grade, near, clause, nearClauses, beside } = dossier;
      const messages: string[] = [];
      if (!reason.trim()) {
        messages.push(
          'gives no reason for its grade. Write under “reason” which of the four questions of grading decides, and why.',
        );
      }
      if (!differ.trim()) {
        messages.push('does not say where competent auditors differ. Write it under “differ”.');
      }
      if (taken.has(id)) messages.push('its id is used already. Give it an id of its own.');
      taken.add(id);
      if (near.includes(grade)) messages.push(`its grade “${grade}” stands under “near” as well.`);
      const offered = [clause, ...beside];
      if (new Set(offered).size < offered.length) {
        messages.push('offers a clause twice. Choose another one under “beside”.');
      }
      for (const at of nearClauses.filter((one) => !beside.includes(one))) {
        messages.push(`counts ${at} as near but does not offer it. Add it under “beside”.`);
      }
      for (const at of offered.filter((one) => !Object.hasOwn(data.clauses, one))) {
        messages.push(`offers ${at}, which “clauses” at the top does not name. Add it there.`);
      }
      return messages.map((message) => ({
        file,
        line: lineOf(['dossiers', i]),
        message: `dossier “${id}”: ${message}`,
      }));
    });
    if (lessons.has(data.lesson)) return inEntries;
    const message = `belongs to the lesson “${data.lesson}”, which does not exist. Correct it.`;
    return [{ file, line: lineOf(['lesson']), message }, ...inEntries];
  });
}
