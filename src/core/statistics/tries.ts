import { foldAttempt, isAnswered, isOf } from '#core/exam/attempt.ts';
import { byTime, visible } from '#core/progress/fold.ts';
import type { Operation } from '#core/progress/operation.ts';
import { choiceFor, reasonOf, saidOf, type Answer } from '#core/question/answer.ts';
import { grade } from '#core/question/grade.ts';
import type { Question } from '#core/question/question.ts';

export type QuestionOf = (id: string) => Question | undefined;

/** One answer that was given before anything was said of it. */
export interface Try {
  readonly question: string;
  readonly id: string;
  readonly t: number;
  readonly right: boolean;
  readonly answer: Answer;
  /** Milliseconds, where they were taken. */
  readonly ms: number | undefined;
}

/**
 * The first tries of one learner in the order of time: the first check of each round of a set, and
 * each item of an exam that was handed in or ran out. An item that was seen and left empty counts as
 * wrong; one that was never reached does not count, nor does one whose question is gone.
 */
export function triesOf(operations: Iterable<Operation>, questionOf: QuestionOf): readonly Try[] {
  const all = visible(operations);
  const work = Map.groupBy(all, (one) => ('attempt' in one ? one.attempt : ''));
  const tries = all.flatMap((one): readonly Try[] => {
    if (one.kind === 'question-answered') {
      const { question, id, t, right, shown, options, ms } = one;
      // Who asked to see the answer has chosen none.
      const answer = shown ? [] : options;
      return one.try === 1 ? [{ question, id, t, right, answer, ms }] : [];
    }
    if (one.kind !== 'exam-begun') return [];
    const own = work.get(one.id) ?? [];
    const attempt = foldAttempt(
      one,
      own.filter((other) => isOf(one.id, other)),
    );
    if (!attempt.ended || attempt.ended.how === 'discard') return [];
    return attempt.items.flatMap((item, at): readonly Try[] => {
      const question = questionOf(item.id);
      if (!question || !item.work.seen) return [];
      const { answer, ms } = item.work;
      const right = isAnswered(item.work) && grade(question, answer).verdict === 'right';
      const place = { question: item.id, id: `${one.id}#${at}`, t: one.t };
      return [{ ...place, right, answer, ms: ms > 0 ? ms : undefined }];
    });
  });
  return tries.sort(byTime);
}

/**
 * What is wrong in an answer, in the parts in which answers are stored: options, `row=choice`, the
 * typed text. An order has no wrong part of its own.
 */
export function wrongParts(question: Question, answer: Answer): readonly string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return answer.filter((id) => question.options.some((o) => o.id === id && !o.correct));
    case 'true-false': {
      const said = saidOf(answer);
      if (said !== undefined && said !== String(question.answer)) return [said];
      const reason = reasonOf(answer);
      return question.options.some((o) => o.id === reason && !o.correct) ? [reason ?? ''] : [];
    }
    case 'match':
      return question.rows.flatMap(({ id, choice }) => {
        const chosen = choiceFor(answer, id);
        return chosen !== undefined && chosen !== choice ? [`${id}=${chosen}`] : [];
      });
    case 'order':
      return [];
    default: {
      const text = answer[0]?.trim() ?? '';
      return text && grade(question, answer).verdict !== 'right' ? [text] : [];
    }
  }
}

/** A part of an answer in the words of the question. */
export function wordsOf(question: Question, part: string): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.find(({ id }) => id === part)?.text ?? part;
    case 'match': {
      const [row, choice] = part.split('=');
      const text = question.rows.find(({ id }) => id === row)?.text ?? row;
      return `${text}: ${question.choices.find(({ id }) => id === choice)?.text ?? choice}`;
    }
    default:
      return part;
  }
}
