import type { AuthoredQuestion } from '#schemas/question.ts';
import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** What is wrong with the banks beyond their schema: ids, names that lead nowhere, item rules. */
export function questionProblems({ banks, lessons }: CourseFiles): Problem[] {
  const seen = new Map<string, string>();
  return banks.flatMap(({ file, data, lineOf }) => {
    const cases = data.cases.map(({ id }) => id);
    const single = cases
      .filter((id) => data.questions.filter((q) => q.case === id).length < 2)
      .map((id) => ({
        file,
        line: lineOf(['cases', cases.indexOf(id)]),
        message: `the case “${id}” has fewer than two questions. Ask at least two about it or drop it.`,
      }));
    const own = data.questions.flatMap((question, i) => {
      const messages = [...itemProblems(question)];
      const first = seen.get(question.id);
      if (first) messages.push(`its id stands in ${first} already. Give it an id of its own.`);
      else seen.set(question.id, file);
      const lesson = lessons.get(question.lesson);
      if (!lesson) {
        messages.push(
          `belongs to the lesson “${question.lesson}”, which does not exist. Correct it or write the lesson.`,
        );
      } else if (!lesson.data.objectives.some(({ id }) => id === question.objective)) {
        const known = lesson.data.objectives.map(({ id }) => id).join(', ');
        messages.push(
          `serves the objective “${question.objective}”, which its lesson does not have. It has ${known}.`,
        );
      }
      if (!question.id.startsWith(`${question.lesson.split('/')[1]}/`)) {
        messages.push(
          `its id must begin with the name of its lesson, “${question.lesson.split('/')[1]}/”.`,
        );
      }
      if (!question.lesson.startsWith(`${data.module}/`)) {
        messages.push(`belongs to another module than its bank, “${data.module}”. Move it.`);
      }
      if (question.case !== undefined && !cases.includes(question.case)) {
        messages.push(
          `belongs to the case “${question.case}”, which this bank does not hold. Write the case or correct the id.`,
        );
      }
      const line = lineOf(['questions', i]);
      return messages.map((message) => ({
        file,
        line,
        message: `question “${question.id}”: ${message}`,
      }));
    });
    return [...single, ...own];
  });
}

/** The rules of a good item that need no other file. */
function itemProblems(question: AuthoredQuestion): string[] {
  const messages: string[] = [];
  const parts: readonly { id: string; text: string }[] =
    'options' in question
      ? question.options
      : 'rows' in question
        ? question.rows
        : 'items' in question
          ? question.items
          : [];
  const ids = parts.map(({ id }) => id).join('');
  if (ids !== 'abcde'.slice(0, ids.length))
    messages.push('its options must be named a, b, c … in this order.');
  const texts = parts.map(({ text }) => text.trim().toLowerCase());
  if (new Set(texts).size < texts.length)
    messages.push('two of its options are equal. Change one.');
  if (/\b(all|none) of (the above|these)\b/i.test(texts.join(' '))) {
    messages.push('has an option “all” or “none of the above”. Write a real one.');
  }
  if (isNegative(question.stem)) {
    messages.push(
      'its stem is negative without emphasis. Write the word in capitals (NOT) or ask positively.',
    );
  }
  if (question.type === 'match') {
    const choices = question.choices.map(({ id }) => id);
    for (const row of question.rows.filter(({ choice }) => !choices.includes(choice))) {
      messages.push(
        `its row “${row.id}” names the choice “${row.choice}”, which it does not offer.`,
      );
    }
  }
  return messages;
}

/** True when the asking sentence itself is negative: “Which is not …”, without NOT in capitals. */
export function isNegative(stem: string): boolean {
  const asking =
    stem
      .split(/(?<=[.?!])\s+/)
      .filter((part) => part.endsWith('?'))
      .at(-1) ?? '';
  return (
    /^(which|what|who|where|when)\b/i.test(asking) && /\b(not|except|least|never)\b/.test(asking)
  );
}
