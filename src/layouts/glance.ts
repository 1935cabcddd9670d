import { glance } from '#stores/glance.ts';

/**
 * Fills what a page says of the learner from the stored picture: how many checks of a lesson are
 * held, and where to go on. No island is needed for it.
 */
export function fillProgress(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-checks]');
  if (places.length === 0) return;
  const { questions } = glance();
  for (const element of places) {
    const ids = element.dataset['checks']?.split(' ').filter(Boolean) ?? [];
    const tried = ids.filter((id) => Object.hasOwn(questions, id)).length;
    const held = ids.filter((id) => questions[id]?.held).length;
    const place = element.querySelector('[data-fill=held]');
    if (!place || tried === 0) continue;
    place.textContent = place.closest('.fact')
      ? `${held} of ${ids.length}`
      : tried < ids.length
        ? `${tried} of ${ids.length} tried`
        : `done, ${held} held`;
  }
  goOn(questions);
}

/** The first button leads to the first lesson that is not done, once anything was begun. */
function goOn(questions: Readonly<Record<string, unknown>>): void {
  const button = document.querySelector<HTMLAnchorElement>('[data-go]');
  if (!button || Object.keys(questions).length === 0) return;
  const open = [...document.querySelectorAll<HTMLElement>('[data-lesson][data-checks]')].find(
    (lesson) => lesson.dataset['checks']?.split(' ').some((id) => !Object.hasOwn(questions, id)),
  );
  const link = open?.querySelector<HTMLAnchorElement>('a');
  if (!link) return;
  button.href = link.href;
  button.textContent = `Go on: ${link.textContent}`;
}
