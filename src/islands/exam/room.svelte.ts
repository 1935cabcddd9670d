import {
  isAnswered,
  proceed,
  standing,
  type Attempt,
  type AttemptOperation,
  type Work,
} from '#core/exam/attempt.ts';
import type { Blueprint } from '#core/exam/blueprint.ts';
import { left, noticeAt, tick, type Clock } from '#core/exam/clock.ts';
import { roundOf } from '#core/exam/round.ts';
import { score } from '#core/exam/score.ts';
import type { ExamTimed, ExamWorked } from '#core/progress/examOperation.ts';
import { missing } from '#core/question/answer.ts';
import type { BankEntry } from '#core/question/entry.ts';
import type { Question } from '#core/question/question.ts';
import { say, shout } from '#islands/shared/say.ts';
import { now } from '#stores/environment.ts';
import { record } from '#stores/progress.ts';

export const breakMinutes = 10;
const minute = 60_000;

export type Standing = ReturnType<typeof standing> | 'incomplete';
export type Room = ReturnType<typeof openRoom>;

/** A sitting on the screen: its work, its clock, and everything that can be done in it. */
export function openRoom(
  begun: Attempt,
  blueprint: Blueprint,
  entries: ReadonlyMap<string, BankEntry>,
  onend: (attempt: Attempt) => void,
) {
  let attempt = $state.raw(begun);
  let clock = $state.raw<Clock>(startOf(begun));
  const round = roundOf(begun.seed);

  const questionOf = (id: string): Question | undefined => entries.get(id)?.question;
  const take = (operation: AttemptOperation): void => void (attempt = proceed(attempt, operation));
  const used = (): number => Math.round(clock.used);

  function work(item: number, does: ExamWorked['does'], value: readonly string[] = []): void {
    update();
    if (attempt.ended) return;
    const { id } = attempt;
    take(
      record({
        kind: 'exam-worked',
        attempt: id,
        item,
        does,
        ...(value.length > 0 && { value: [...value] }),
        used: used(),
      }) as ExamWorked,
    );
  }

  function time(does: ExamTimed['does'], more: Partial<ExamTimed> = {}): void {
    const { id } = attempt;
    take(record({ kind: 'exam-timed', attempt: id, does, used: used(), ...more }) as ExamTimed);
  }

  /** Brings the clock up to now; what is due is said, and what is over is ended. */
  function update(): void {
    if (attempt.ended) return;
    if (attempt.paused) {
      // The pause is the latest operation.
      const over = now() - attempt.at - breakMinutes * minute;
      clock = { used: attempt.used, at: now() };
      if (attempt.strict && over >= 0) resume(over);
      return;
    }
    const before = left(attempt.minutes, clock.used);
    clock = tick(clock, now());
    const rest = left(attempt.minutes, clock.used);
    if (attempt.minutes > 0) {
      clock = { ...clock, used: Math.min(clock.used, attempt.minutes * minute) };
    }
    const notice = noticeAt(attempt.minutes, before, rest);
    if (notice) (notice.urgent ? shout : say)(notice.text);
    if (rest === 0 && attempt.strict) end('time-out');
  }

  function pause(): void {
    update();
    time('pause');
  }

  /** Starts the clock again; a break that lasted too long has used working time. */
  function resume(over = 0): void {
    // A hair of time puts it after the pause, whatever the clocks of two tabs say.
    clock = { used: attempt.used + 1 + Math.max(0, over), at: now() };
    time('resume');
  }

  function end(does: 'hand-in' | 'time-out' | 'discard'): void {
    if (attempt.ended) return;
    const { marks, of, passed, items } = score(attempt, blueprint, questionOf);
    const places = (fits: (one: (typeof items)[number]) => boolean) =>
      items.filter(fits).map(({ item }) => item);
    const result = {
      marks,
      of,
      passed,
      tried: places(({ work: { answer } }) => answer.length > 0),
      right: places(({ verdict }) => verdict === 'right'),
    };
    time(does, does === 'discard' ? {} : result);
    onend(attempt);
  }

  function standingOf(item: number): Standing {
    const one = attempt.items[item];
    if (!one) return 'unseen';
    const question = questionOf(one.id);
    if (question && isAnswered(one.work) && missing(question, one.work.answer)) return 'incomplete';
    return standing(one.work);
  }

  const workOf = (item: number): Work | undefined => attempt.items[item]?.work;
  const flip = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

  return {
    blueprint,
    round,
    get attempt() {
      return attempt;
    },
    /** Milliseconds left; infinite without a limit. */
    get left() {
      return left(attempt.minutes, clock.used);
    },
    /** Milliseconds until a break is over. */
    get breakLeft() {
      return Math.max(0, attempt.at + breakMinutes * minute - clock.at);
    },
    questionAt: (item: number) => questionOf(attempt.items[item]?.id ?? ''),
    workOf,
    standingOf,
    update,
    see: (item: number) => work(item, 'see'),
    answer: (item: number, value: readonly string[]) => work(item, 'answer', value),
    flag: (item: number) => work(item, 'flag', workOf(item)?.flagged ? [] : ['on']),
    strike: (item: number, id: string) =>
      work(item, 'strike', flip(workOf(item)?.struck ?? [], id)),
    note: (item: number, text: string) => work(item, 'note', text ? [text] : []),
    mark: (item: number, marks: readonly string[]) => work(item, 'mark', marks),
    sure: (item: number, level: number) => work(item, 'sure', [String(level)]),
    look: (item: number, ms: number) => work(item, 'look', [String(Math.round(ms))]),
    extend: (minutes: number) => time('extend', { minutes }),
    pause,
    resume: () => resume(),
    end,
  };
}

/** Time that passed while the page was closed counts, unless there is no limit or it is paused. */
function startOf({ used, at, minutes, paused }: Attempt): Clock {
  return minutes === 0 || paused ? { used, at: now() } : { used, at };
}
