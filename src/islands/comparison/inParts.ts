import { createRawSnippet, hydrate, mount, unmount, type Component, type Snippet } from 'svelte';

const server = import.meta.env.SSR ? await import('svelte/server') : undefined;

interface Parts {
  readonly body: Snippet<[string]>;
  /** Brings the rows to life that still sleep, each `<tbody>` in a task of its own. */
  readonly wake: () => void;
}

/**
 * A `<tbody>` whose rows stay the HTML of the server until somebody needs them alive: a long table
 * that is only read costs nothing. A `<tbody>` made later, by sorting, is filled at once.
 */
export function inParts<Props extends Record<string, unknown>>(
  rows: Component<Props>,
  propsOf: (section: () => string) => Props,
): Parts {
  const asleep = new Set<() => void>();
  const body = createRawSnippet((section: () => string) => {
    const props = propsOf(section);
    return {
      render: () => `<tbody>${server?.render(rows, { props }).body ?? ''}</tbody>`,
      setup(target) {
        let alive: Record<string, unknown> | undefined;
        const start = () => (alive ??= hydrate(rows, { target, props }));
        if (target.hasChildNodes()) asleep.add(start);
        else alive = mount(rows, { target, props });
        return () => {
          asleep.delete(start);
          if (alive) void unmount(alive);
        };
      },
    };
  });
  return {
    body,
    wake: () => asleep.forEach((start) => setTimeout(() => asleep.delete(start) && start())),
  };
}
