import { allot, type Blueprint } from '#core/exam/blueprint.ts';
import { filled, poolOf } from './blueprintPools.ts';
import { lacks, type Lack } from './fillProblems.ts';
import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

type Read = CourseFiles['blueprints'][number];

/** Blueprints that name what does not exist, or that the bank cannot fill three times over. */
export function blueprintProblems(files: CourseFiles): Problem[] {
  if (files.blueprints.length === 0) return [];
  const entries = poolOf(files);
  const types = new Set<string>(entries.map(({ type }) => type));
  const blooms = new Set<string>(entries.map(({ bloom }) => bloom));
  return files.blueprints.flatMap((read) => {
    const { file, data, lineOf } = read;
    const names = [
      ...nameProblems(read, files),
      ...unknown(read, 'types', types),
      ...unknown(read, 'blooms', blooms),
    ];
    // A name that leads nowhere empties its domain; the second message would only distract.
    if (names.length > 0) return names;
    const blueprint = filled(data, entries);
    const found = [
      ...emptyDomains(blueprint),
      ...marksProblems(blueprint),
      ...splitCases(blueprint),
    ];
    return (found.length > 0 ? found : lacks(blueprint)).map(({ domain, message }) => ({
      file,
      line: lineOf(['domains', domain]),
      message,
    }));
  });
}

function nameProblems({ file, data, lineOf }: Read, { exams, lessons }: CourseFiles): Problem[] {
  const at = (line: number, message: string) => ({ file, line, message });
  const problems: Problem[] = [];
  if (file.replace(/^.*\/|\.yaml$/g, '') !== data.id) {
    problems.push(at(1, `holds the blueprint “${data.id}”. Name the file ${data.id}.yaml.`));
  }
  if (data.exam !== undefined && !exams.some((one) => one.data.id === data.exam)) {
    const message = `is like the exam “${data.exam}”, of which content/exams tells nothing. Write content/exams/${data.exam}.yaml or leave “exam” out.`;
    problems.push(at(lineOf(['exam']), message));
  }
  const taken = new Map<string, string>();
  data.domains.forEach(({ id, from }, domain) => {
    if (data.domains.findIndex((one) => one.id === id) < domain) {
      const message = `domain “${id}”: its id is used a second time. Give it an id of its own.`;
      problems.push(at(lineOf(['domains', domain]), message));
    }
    from.forEach((name, i) => {
      const message = nameProblem(name, lessons, taken.get(name));
      if (message) {
        problems.push(at(lineOf(['domains', domain, 'from', i]), `domain “${id}”: ${message}`));
      }
      taken.set(name, id);
    });
  });
  return problems;
}

function nameProblem(
  name: string,
  lessons: CourseFiles['lessons'],
  takenBy: string | undefined,
): string | undefined {
  const [id = '', objective] = name.split('#');
  const lesson = lessons.get(id);
  if (!lesson) return `names the lesson “${id}”, which does not exist. Correct it.`;
  const objectives = lesson.data.objectives.map((one) => one.id);
  if (objective !== undefined && !objectives.includes(objective)) {
    return `names the objective “${objective}”, which its lesson does not have. It has ${objectives.join(', ')}.`;
  }
  if (takenBy === undefined) return undefined;
  return `names “${name}”, which the domain “${takenBy}” has taken already. Leave it with one of the two.`;
}

function unknown({ file, data, lineOf }: Read, key: 'types' | 'blooms', known: Set<string>) {
  return (data[key] ?? []).flatMap((word, i) =>
    known.has(word)
      ? []
      : [
          {
            file,
            line: lineOf([key, i]),
            message: `“${key}” names “${word}”, which no question has. The bank knows ${[...known].sort().join(', ')}.`,
          },
        ],
  );
}

const emptyDomains = ({ domains }: Blueprint): Lack[] =>
  domains.flatMap(({ id, pool }, domain) =>
    pool.length > 0
      ? []
      : [
          {
            domain,
            message: `the domain “${id}” has no question. Mark questions of its lessons for the exam, or write “marked: false”.`,
          },
        ],
  );

function marksProblems({ domains, items }: Blueprint): Lack[] {
  const counts = allot(domains, items);
  const some = domains.some(({ marks }) => marks !== undefined);
  return domains.flatMap(({ id, marks, minimum = 0 }, domain) => {
    const messages: string[] = [];
    const most = marks ?? counts[domain] ?? 0;
    if (marks === undefined && some) {
      messages.push('has no “marks”, and other domains have. Give marks to all or to none.');
    } else if (minimum > most) {
      messages.push(`asks for at least ${minimum} of ${most} marks. Correct the one or the other.`);
    }
    return messages.map((message) => ({ domain, message: `the domain “${id}” ${message}` }));
  });
}

/** Cases whose questions fall to two domains, where they could not be asked side by side. */
function splitCases({ domains }: Blueprint): Lack[] {
  const owner = new Map<string, number>();
  return domains.flatMap(({ id, pool }, domain) => {
    const split = new Set<string>();
    for (const { case: name, lesson } of pool) {
      if (name === undefined) continue;
      const first = owner.get(`${lesson} ${name}`) ?? domain;
      owner.set(`${lesson} ${name}`, first);
      if (first !== domain)
        split.add(
          `the domain “${id}” shares the case “${name}” of ${lesson} with the domain “${domains[first]?.id}”. Give all of its objectives to one of the two.`,
        );
    }
    return [...split].map((message) => ({ domain, message }));
  });
}
