import { getCollection } from 'astro:content';
import type { Question } from '#core/question/question.ts';

/** The questions named by ids, in that order. `askedBy` names the lesson in the message of an error. */
export async function questionsById(
  ids: readonly string[],
  askedBy: string,
): Promise<readonly Question[]> {
  const bank = new Map(
    (await getCollection('questions')).map(({ data }) => [data.question.id, data]),
  );
  return ids.map((id) => {
    const found = bank.get(id);
    if (!found) {
      throw new Error(
        `Lesson “${askedBy}” asks for the question “${id}”, which no bank in content/questions contains. Correct the id or write the question.`,
      );
    }
    return found.question;
  });
}

/** All questions of a lesson, in file order. */
export async function questionsOfLesson(lesson: string): Promise<readonly Question[]> {
  const all = await getCollection('questions');
  return all.map(({ data }) => data.question).filter((question) => question.lesson === lesson);
}

/** The ids of the questions that stand in the text of a lesson, in order. */
export const questionsInText = (body: string): readonly string[] =>
  [...body.matchAll(/<Quiz\s+questions="([^"]+)"|<Diagram\s[^>]*ask="([^"]+)"/g)].flatMap(
    ([, quiz, drawing]) => (quiz ?? drawing ?? '').trim().split(/\s+/),
  );

/** The ids of the questions that a lesson lets be guessed before its text. */
export const guessesInText = (body: string): readonly string[] =>
  /<GuessFirst\s+questions="([^"]+)"/.exec(body)?.[1]?.trim().split(/\s+/) ?? [];

/** The ids of the questions that are asked on a drawing and make no sense without it. */
export const questionsOnDrawings = async (): Promise<ReadonlySet<string>> =>
  new Set(
    (await getCollection('lessons')).flatMap(({ body = '' }) =>
      [...body.matchAll(/<Diagram\s[^>]*ask="([^"]+)"/g)].flatMap(([, ids = '']) =>
        ids.trim().split(/\s+/),
      ),
    ),
  );

/** Anchors that every lesson has, drawn by its boxes. */
const boxes = ['in-other-trades', 'exam-corner', 'summary'];

/** Throws when a question of the lesson points to a section that the lesson does not have. */
export async function checkSections(lesson: string, headings: readonly string[]): Promise<void> {
  for (const { id, section } of await questionsOfLesson(lesson)) {
    if (headings.includes(section) || boxes.includes(section)) continue;
    throw new Error(
      `The question “${id}” points to the section “${section}”, which the lesson “${lesson}” does not have. Its sections: ${headings.join(', ')}.`,
    );
  }
}

/** How many questions the whole course holds. */
export const questionCount = async (): Promise<number> => (await getCollection('questions')).length;
