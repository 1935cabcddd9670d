import { mount, tick } from 'svelte';
import type { Drill } from '#core/question/drill.ts';
import type { ChoiceQuestion, Question } from '#core/question/question.ts';
import { say } from '#islands/shared/say.ts';

const failed = 'The questions could not be loaded. Look whether you are connected, then try again.';

/**
 * Puts the further questions, the drills or the guesses of a lesson in the place of what asks for them. `host`
 * names their JSON, their set and where a fault is reported.
 */
export async function open(opener: Element): Promise<void> {
  const host = opener.closest<HTMLElement>('[data-more]');
  if (!host) return;
  const { more = '', set = '', reportTo, kind } = host.dataset;
  try {
    const answer = await fetch(more);
    if (!answer.ok) throw new Error(answer.statusText);
    const content: unknown = await answer.json();
    if (kind === 'drill') {
      const { default: Drills } = await import('./Drill.svelte');
      host.replaceChildren();
      mount(Drills, { target: host, props: { drills: content as [Drill, ...Drill[]], set } });
    } else if (kind === 'guess') {
      const { default: Guess } = await import('./Guess.svelte');
      host.replaceChildren();
      mount(Guess, { target: host, props: { questions: content as ChoiceQuestion[], set } });
    } else {
      const { default: AnyQuiz } = await import('./AnyQuiz.svelte');
      host.replaceChildren();
      const questions = content as readonly Question[];
      mount(AnyQuiz, { target: host, props: { questions, set, reportTo } });
    }
  } catch {
    tell(host, failed);
    return;
  }
  await tick();
  host.querySelector<HTMLElement>('legend')?.focus();
}

function tell(host: HTMLElement, text: string): void {
  const place = host.querySelector('.status');
  if (place) place.textContent = text;
  say(text);
}
