import type { Page } from '@playwright/test';
import { domainPlaces } from '../../../../src/core/exam/domainPlaces.ts';
import { draw, type Drawn } from '../../../../src/core/exam/draw.ts';
import type { Blueprint } from '../../../../src/core/exam/blueprint.ts';
import type { ExamBegun, ExamTimed } from '../../../../src/core/progress/examOperation.ts';
import type { Operation } from '../../../../src/core/progress/operation.ts';
import type { Answer } from '../../../../src/core/question/answer.ts';
import { questions } from '../../../content/course.ts';
import type { Authored } from '../../answering.ts';
import { expect } from '../../page.ts';
import { visit } from '../../visit.ts';

const minute = 60_000;
const begun = Date.UTC(2026, 9, 5, 9, 30);

/** The right answer to a question, as it is stored. */
export function rightAnswer(question: Authored): Answer {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.filter(({ correct }) => correct).map(({ id }) => id);
    case 'true-false':
      return [
        String(question.answer),
        ...question.options.filter(({ correct }) => correct).map(({ id }) => id),
      ];
    case 'match':
      return question.rows.map(({ id, choice }) => `${id}=${choice}`);
    case 'order':
      return question.items.map(({ id }) => id);
    case 'fill':
      return [question.accepted[0] ?? ''];
    case 'number':
      return [String(question.value)];
  }
}

/** A wrong answer, which is complete. */
export function wrongAnswer(question: Authored): Answer {
  switch (question.type) {
    case 'single':
      return question.options.flatMap((one) => (one.correct ? [] : [one.id])).slice(0, 1);
    case 'multiple': {
      const wanted = question.options.filter(({ correct }) => correct).length;
      return question.options
        .toSorted((a, b) => Number(a.correct) - Number(b.correct))
        .slice(0, wanted)
        .map(({ id }) => id);
    }
    case 'true-false':
      return [String(!question.answer), question.options[0]?.id ?? 'a'];
    case 'match': {
      const [first = 'none'] = question.choices.map(({ id }) => id);
      const other = question.choices[1]?.id ?? first;
      return question.rows.map(({ id, choice }) => `${id}=${choice === first ? other : first}`);
    }
    case 'order':
      return question.items.map(({ id }) => id).toReversed();
    default:
      return ['12345678'];
  }
}

export interface Told {
  /** The mock exam; its paper is drawn from its blueprint. */
  readonly exam?: string;
  readonly seed?: { readonly word: string; readonly paper: number };
  /** How many days after the first of all sittings it was begun. */
  readonly day?: number;
  readonly ends?: ExamTimed['does'] | 'not';
  /** What stood as the result when it was handed in. */
  readonly result?: { readonly marks: number; readonly of: number; readonly passed: boolean };
  /** Puts other questions in place of the drawn ones. */
  readonly paper?: (drawn: readonly Drawn[]) => readonly Drawn[];
}

export interface Stored {
  readonly id: string;
  readonly items: readonly Drawn[];
  readonly operations: readonly Operation[];
}

/**
 * A sitting as the exam room leaves it. Of the items, counted from 1: the third was missed, flagged
 * and has a note; the fourth was changed from wrong to right, the fifth from right to wrong; the
 * sixth was left empty; the seventh was looked up; the eighth was answered with high certainty and
 * missed. All others are right.
 */
export async function sitting(page: Page, told: Told = {}): Promise<Stored> {
  const { exam = 'cqa-like', seed = { word: 'plumb', paper: 1 }, day = 0, ends = 'hand-in' } = told;
  const answer = await page.request.get('data/blueprints/cqa-like.json');
  const paper = draw((await answer.json()) as Blueprint, seed);
  if (!paper.ok) throw new Error('the blueprint cannot be filled');
  const items = told.paper?.(paper.items) ?? paper.items;
  const tab = `sat${exam.replaceAll('-', '')}${seed.word}${seed.paper}`;
  const operations: Operation[] = [];
  const at = begun + day * 864e5;
  const add = <T extends Operation>(one: Omit<T, 'id' | 't'>, used: number) =>
    operations.push({ id: `${tab}-${operations.length.toString(36)}`, t: at + used, ...one } as T);
  add<ExamBegun>(
    {
      kind: 'exam-begun',
      exam,
      seed: `${seed.word}-${seed.paper}`,
      items: items.map(({ id }) => id),
      domains: domainPlaces(items.map(({ domain }) => domain)),
      minutes: 150,
      strict: true,
      open: true,
      breaks: 1,
    },
    0,
  );
  const id = `${tab}-0`;
  let used = 0;
  const work = (item: number, does: string, value: readonly string[], ms = 0) => {
    used += ms;
    operations.push({
      id: `${tab}-${operations.length.toString(36)}`,
      t: at + used,
      kind: 'exam-worked',
      attempt: id,
      item,
      does,
      value,
      used,
    } as Operation);
  };
  for (const [i, { id: question }] of items.entries()) {
    work(i, 'see', []);
    const asked = questions.find((one) => one.id === question);
    const [right, wrong] = asked ? [rightAnswer(asked), wrongAnswer(asked)] : [['a'], ['b']];
    const given: readonly Answer[] = {
      2: [wrong],
      3: [wrong, right],
      4: [right, wrong],
      5: [],
      7: [wrong],
    }[i] ?? [right];
    for (const one of given) work(i, 'answer', one, (i === 2 ? 5 : 0.75) * minute);
    if (i === 2) work(i, 'flag', ['on']);
    if (i === 2) work(i, 'note', ['Look at the definition again']);
    if (i === 2) work(i, 'mark', ['0-5']);
    if (i === 6) work(i, 'look', ['90000'], minute);
    if (i === 6 || i === 7) work(i, 'sure', ['3']);
  }
  if (ends !== 'not') {
    const end = { kind: 'exam-timed', attempt: id, does: ends, used, ...told.result } as const;
    add<ExamTimed>(end, used);
  }
  return { id, items, operations };
}

/** Takes stored sittings in as a file, as a learner does who comes from another device. */
export async function takeIn(page: Page, ...sittings: readonly Stored[]): Promise<void> {
  const operations = sittings.flatMap((one) => one.operations);
  const file = { format: 'plumbline-progress', course: 'qa-and-qm', version: 1, operations };
  await visit(page, 'progress/');
  await expect(page.getByText('Take in a file')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...file, settings: {}, unreadable: [] })),
  });
  await expect(page.locator('[data-preview]')).toBeFocused();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.locator('[data-message]')).toHaveText('The file was taken in.');
  await expect(page.locator('[data-status=saved]')).toBeVisible();
}

/** Opens the result of a sitting. */
export async function look(page: Page, { id }: Pick<Stored, 'id'>): Promise<void> {
  await page.goto(`results/?sitting=${encodeURIComponent(id)}`);
  await page.locator('[data-items]').waitFor();
}
