import { marksEach } from '#core/exam/blueprint.ts';
import { draw } from '#core/exam/draw.ts';
import { seedText } from '#core/exam/seed.ts';
import type { Question } from '#core/question/question.ts';
import { blueprints, withPools, type BlueprintData } from './blueprints.ts';
import { course } from './course.ts';
import { questionsById } from './questions.ts';
import { url } from './urls.ts';

export interface PaperItem {
  readonly number: number;
  readonly question: Question;
  readonly domain: string;
  /** What it gives, where items of domains weigh differently. */
  readonly marks: number;
}

/** A mock exam as it is printed, the same until the next edition of the course. */
export interface PrintedPaper {
  readonly blueprint: BlueprintData;
  readonly seed: string;
  readonly items: readonly PaperItem[];
}

/** The paper of a mock exam whose seed is the edition of the course, so that a class holds the same one. */
export async function printedPaper(blueprint: BlueprintData): Promise<PrintedPaper> {
  const word = (await course()).edition.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const seed = { word, paper: 1 };
  const whole = await withPools(blueprint);
  const paper = draw(whole, seed);
  if (!paper.ok) throw new Error(`content/exams/blueprints/${blueprint.id}.yaml cannot be filled.`);
  const ids = paper.items.map(({ id }) => id);
  const questions = await questionsById(ids, blueprint.id);
  const items = paper.items.flatMap(({ domain: id }, i): PaperItem[] => {
    const [question, domain] = [questions[i], whole.domains.find((one) => one.id === id)];
    if (!question || !domain) return [];
    const size = paper.items.filter((one) => one.domain === id).length;
    return [{ number: i + 1, question, domain: domain.name, marks: marksEach(domain, size) }];
  });
  return { blueprint, seed: seedText(seed), items };
}

/** The items in groups: those on one case together, each other one alone. */
export function grouped(items: readonly PaperItem[]): readonly (readonly PaperItem[])[] {
  const groups: PaperItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const { case: own, lesson } = item.question;
    const before = last?.[0]?.question;
    if (own && before?.case?.id === own.id && before.lesson === lesson) last?.push(item);
    else groups.push([item]);
  }
  return groups;
}

export const paperPaths = async () =>
  (await blueprints()).map((blueprint) => ({
    params: { exam: blueprint.id },
    props: { blueprint },
  }));

/** The address of a mock exam on paper, and of its key. */
export const paperUrl = (id: string): string => url(`paper/${id}/`);
export const paperKeyUrl = (id: string): string => url(`paper/${id}/key/`);
