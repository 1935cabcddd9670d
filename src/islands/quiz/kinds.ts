import type { Component, ComponentProps } from 'svelte';
import type Match from './Match.svelte';
import type Ordering from './Ordering.svelte';

/** The types of question that not every quiz needs; a quiz that has them is given them. */
export interface Kinds {
  readonly Match?: Component<ComponentProps<typeof Match>>;
  readonly Ordering?: Component<ComponentProps<typeof Ordering>>;
}
