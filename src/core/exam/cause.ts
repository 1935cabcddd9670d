import type { ExamJudged } from '#core/progress/examOperation.ts';
import { mistakeOf } from '#core/question/feedback.ts';
import { numbersIn } from '#core/question/number.ts';
import type { Question } from '#core/question/question.ts';
import { mixedUp, type Pair } from './mixedUp.ts';
import type { Judged } from './score.ts';
import { isLate } from './timing.ts';

export type Cause = ExamJudged['cause'];

/** A cause that is offered to the learner, with what speaks for it. */
export interface Guess {
  readonly cause: Cause;
  readonly because: string;
}

export interface Around {
  /** When the item was opened first, in milliseconds of working time; undefined when it never was. */
  readonly opened: number | undefined;
  /** Working time when the paper was handed in. */
  readonly used: number;
  /** Minutes allowed; 0 is no limit. */
  readonly minutes: number;
  /** The median time of this paper's items, in milliseconds. */
  readonly median: number;
  readonly objective: string;
  /** Terms that get mixed up, by name. */
  readonly pairs: readonly Pair[];
}

/** Objectives and lessons that teach words rather than doing. */
const onWords =
  /(^|[-/])(words?|terms?|definition|pairs|distinguish|tell|contrast|separate|family-tree)(-|$)/;
const near = 0.1;

/**
 * A guess why an item was missed; it is a guess and stays one until the learner judges. Time goes
 * first, then what the answer itself tells, then how fast it came; what nothing speaks for was not
 * known. An item that was left empty with time to spare was not known either.
 */
export function guessCause({ question, work, verdict }: Judged, around: Around): Guess {
  const { opened, used, minutes, median, objective, pairs } = around;
  const empty = verdict === 'unanswered';
  if (isLate(opened ?? used, minutes) || (empty && isLate(used, minutes))) {
    return { cause: 'time', because: 'it was reached in the last minutes' };
  }
  if (empty) return { cause: 'knowledge', because: 'it was left empty with time to spare' };
  if (question && isSlipOfNumbers(question, work.answer)) {
    return {
      cause: 'arithmetic',
      because: 'the number lies near the right one or is a known slip',
    };
  }
  const pair = question && mixedUp(question, work.answer, pairs);
  if (pair) return { cause: 'terms', because: `“${pair[0]}” and “${pair[1]}” get mixed up` };
  if (onWords.test(objective) || onWords.test(question?.lesson ?? '')) {
    return { cause: 'terms', because: 'the question is about what words mean' };
  }
  if (work.ms > 0 && work.ms < median / 3) {
    return { cause: 'misread', because: 'it was answered in under a third of your usual time' };
  }
  return { cause: 'knowledge', because: 'neither the answer nor the time points elsewhere' };
}

/** A mistake that was foreseen, a value within a tenth of the right one, or a slipped decimal point. */
function isSlipOfNumbers(question: Question, answer: readonly string[]): boolean {
  if (question.type !== 'number') return false;
  if (mistakeOf(question, answer) !== undefined) return true;
  const { value } = question;
  const isNear = (n: number) => Math.abs(n - value) <= near * Math.abs(value);
  return numbersIn(answer[0] ?? '').some((n) => [n, n / 10, n / 100, n * 10, n * 100].some(isNear));
}
