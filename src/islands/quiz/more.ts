import { mount, tick } from 'svelte';
import type { Question } from '#core/question/question.ts';
import { say } from '#islands/shared/say.ts';
import AnyQuiz from './AnyQuiz.svelte';

const failed = 'The questions could not be loaded. Look whether you are connected, then try again.';

/**
 * Puts the further questions of a lesson in the place of what asks for them. `host` names their
 * JSON, their set and where a fault is reported.
 */
export async function open(opener: Element): Promise<void> {
  const host = opener.closest<HTMLElement>('[data-more]');
  if (!host) return;
  const { more = '', set = '', reportTo } = host.dataset;
  const answer = await fetch(more).catch(() => undefined);
  if (!answer?.ok) {
    tell(host, failed);
    return;
  }
  const questions = (await answer.json()) as readonly Question[];
  host.replaceChildren();
  mount(AnyQuiz, { target: host, props: { questions, set, reportTo } });
  await tick();
  host.querySelector<HTMLElement>('legend')?.focus();
}

function tell(host: HTMLElement, text: string): void {
  const place = host.querySelector('.status');
  if (place) place.textContent = text;
  say(text);
}
