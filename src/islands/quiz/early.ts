import type { Answer } from '#core/question/answer.ts';

/**
 * What a learner has entered for a question before its island came to life. Read it before the
 * markup is taken over, which puts the fields back to what the island knows.
 */
export function earlyAnswer(question: string): Answer {
  const form = document.querySelector(`form[data-question="${question}"]`);
  const fields =
    form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? [];
  return [...fields].flatMap((field) => {
    if (!field.value) return [];
    if (field instanceof HTMLSelectElement) return `${field.name}=${field.value}`;
    return field.checked || field.type === 'text' ? field.value : [];
  });
}
