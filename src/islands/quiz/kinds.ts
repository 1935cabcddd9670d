import type { Component, ComponentProps } from 'svelte';
import type { Question } from '#core/question/question.ts';
import type Match from './Match.svelte';
import type Ordering from './Ordering.svelte';
import type Sure from './Sure.svelte';

/** What not every quiz needs: types of question, and what a room asks for; a quiz is given them. */
export interface Kinds {
  readonly Match?: Component<ComponentProps<typeof Match>>;
  readonly Ordering?: Component<ComponentProps<typeof Ordering>>;
  /** Asks before each first check how sure the learner is. */
  readonly Sure?: Component<ComponentProps<typeof Sure>> | undefined;
  /** The address of the section that teaches the answer, where that is on another page. */
  readonly sectionOf?: (question: Question) => string;
  /** The time that each first try takes is stored. */
  readonly timed?: boolean;
}
