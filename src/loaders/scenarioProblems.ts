import { flaws, type Flaw } from '#core/scenario/graph.ts';
import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Scenarios with dead ends, endless loops, places that nobody reaches, or lessons that do not exist. */
export function scenarioProblems({ scenarios, lessons }: CourseFiles): Problem[] {
  return scenarios.flatMap(({ file, data, lineOf }) => {
    const lineOfScene = (id: string) => {
      const at = data.scenes.findIndex((scene) => scene.id === id);
      return at < 0 ? 1 : lineOf(['scenes', at]);
    };
    const graph = flaws(data).map((flaw) => ({
      file,
      line: lineOfScene(placeOf(flaw)),
      message: said(flaw),
    }));
    const named = [data.lesson, ...data.ends.flatMap(({ read }) => read)]
      .filter((lesson) => !lessons.has(lesson))
      .map((lesson) => ({
        file,
        line: 1,
        message: `names the lesson “${lesson}”, which does not exist. Correct it.`,
      }));
    const ids = [...data.scenes, ...data.ends].map(({ id }) => id);
    const doubles = ids
      .filter((id, i) => ids.indexOf(id) < i)
      .map((id) => ({
        file,
        line: lineOfScene(id),
        message: `the id “${id}” is used a second time. Give each scene and end its own.`,
      }));
    const lines = new Set(data.rubric?.map(({ id }) => id));
    const marked = data.scenes.flatMap(({ id, choices }) =>
      choices
        .flatMap(({ marks }) => Object.keys(marks ?? {}))
        .filter((line) => !lines.has(line))
        .map((line) => ({
          file,
          line: lineOfScene(id),
          message: `scene “${id}” gives marks on “${line}”, which is no line of the rubric. Correct it.`,
        })),
    );
    return [...graph, ...named, ...doubles, ...marked];
  });
}

const placeOf = (flaw: Flaw) => (flaw.kind === 'unreached' ? flaw.place : flaw.scene);

function said(flaw: Flaw): string {
  switch (flaw.kind) {
    case 'missing':
      return `scene “${flaw.scene}” leads to “${flaw.to}”, which is neither a scene nor an end: a dead end. Write it or correct the name.`;
    case 'unreached':
      return `nobody reaches “${flaw.place}”. Let a choice lead there or remove it.`;
    case 'endless':
      return `from scene “${flaw.scene}” no end can be reached: an endless loop. Give it a way out.`;
  }
}
