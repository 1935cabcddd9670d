import type { Choice, End, RubricLine, Scenario, Scene } from './scenario.ts';

/** One decision: the scene and the choice that was made there. */
export interface Step {
  readonly scene: Scene;
  readonly choice: Choice;
}

export interface Path {
  readonly steps: readonly Step[];
  /** Where the learner stands: a scene to decide, or an end. */
  readonly at:
    { readonly kind: 'scene'; readonly scene: Scene } | { readonly kind: 'end'; readonly end: End };
}

/**
 * The path that a list of choices leads along from the start. It stops at the first choice that the
 * scenario does not have (any more), so that an edited scenario is taken up where it still fits.
 */
export function follow(scenario: Scenario, choices: readonly string[]): Path {
  const steps: Step[] = [];
  const sceneCalled = (id: string) => scenario.scenes.find((one) => one.id === id);
  const first = sceneCalled(scenario.start);
  if (!first) throw new Error(`The scenario ${scenario.id} has no start.`);
  let scene: Scene = first;
  for (const id of choices) {
    const choice: Choice | undefined = scene.choices.find((one) => one.id === id);
    if (!choice) break;
    steps.push({ scene, choice });
    const end = scenario.ends.find((one) => one.id === choice.to);
    if (end) return { steps, at: { kind: 'end', end } };
    const following = sceneCalled(choice.to);
    if (!following) break;
    scene = following;
  }
  return { steps, at: { kind: 'scene', scene } };
}

/** The marks that the steps gave on a line of the rubric, at most its full marks. */
export const marksOn = (line: RubricLine, steps: readonly Step[]): number =>
  Math.min(
    line.full,
    steps.reduce((sum, { choice }) => sum + (choice.marks?.[line.id] ?? 0), 0),
  );
