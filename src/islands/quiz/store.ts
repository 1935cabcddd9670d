import type { Attempt } from '#core/question/attempt.ts';
import type { Question } from '#core/question/question.ts';
import { record } from '#stores/progress.ts';

interface Place {
  readonly set: string;
  readonly round: number;
  /** How many questions the round asks. */
  readonly of: number;
}

/** Milliseconds; who takes longer was away. */
const longest = 1e6;

/** Records a checked or revealed attempt; `ms` where the time of first tries is kept. */
export function store(question: Question, attempt: Attempt, place: Place, ms?: number): void {
  const { answer, verdict, tries, shown, sure } = attempt;
  record({
    kind: 'question-answered',
    question: question.id,
    hash: question.hash,
    options: [...answer],
    right: verdict === 'right' && !shown,
    try: tries,
    shown,
    ...place,
    ...(tries === 1 && sure && { sure }),
    ...(tries === 1 && ms !== undefined && ms < longest && { ms }),
  });
}
