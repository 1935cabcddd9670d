/** What a walk needs of a scenario: its scenes with the places that they lead to, and its ends. */
export interface Graph {
  readonly start: string;
  readonly scenes: readonly {
    readonly id: string;
    readonly choices: readonly { readonly to: string }[];
  }[];
  readonly ends: readonly { readonly id: string }[];
}

export type Flaw =
  | { readonly kind: 'missing'; readonly scene: string; readonly to: string }
  | { readonly kind: 'unreached'; readonly place: string }
  | { readonly kind: 'endless'; readonly scene: string };

/**
 * Walks a scenario: every choice must lead to a scene or an end, every scene and end must be reached
 * from the start, and from every scene an end must be in reach, so that no loop is endless.
 */
export function flaws({ start, scenes, ends }: Graph): Flaw[] {
  const goals = new Set(ends.map(({ id }) => id));
  const next = new Map(scenes.map(({ id, choices }) => [id, choices.map(({ to }) => to)]));
  const known = (place: string) => goals.has(place) || next.has(place);
  const missing = [
    ...(next.has(start) ? [] : [{ kind: 'missing' as const, scene: 'start', to: start }]),
    ...scenes.flatMap(({ id, choices }) =>
      choices
        .filter(({ to }) => !known(to))
        .map(({ to }) => ({ kind: 'missing' as const, scene: id, to })),
    ),
  ];
  const reached = closure([start], (place) => next.get(place) ?? []);
  const unreached = [...next.keys(), ...goals]
    .filter((place) => !reached.has(place))
    .map((place) => ({ kind: 'unreached' as const, place }));
  const before = (place: string) =>
    scenes.filter(({ choices }) => choices.some(({ to }) => to === place)).map(({ id }) => id);
  const finite = closure([...goals], before);
  const endless = scenes
    .filter(({ id }) => !finite.has(id))
    .map(({ id }) => ({ kind: 'endless' as const, scene: id }));
  return [...missing, ...unreached, ...endless];
}

/** All places in reach of some, themselves included. */
function closure(from: readonly string[], next: (place: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    open.push(...next(place));
  }
  return seen;
}
