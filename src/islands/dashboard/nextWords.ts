import type { NextStep } from '#core/readiness/nextStep.ts';
import { percent } from '#core/readiness/planWords.ts';
import { checks, counted, marksOf, onDay } from '#islands/shared/words.ts';
import type { Addresses } from './addresses.ts';

interface Told {
  readonly link?: { readonly href: string; readonly text: string };
  readonly reason: string;
}

/**
 * The one thing to do next, in words; `next` is undefined while the exam that decides it is on its
 * way, `exam` is the name of the one that the learner studies for.
 */
export function toldOf(
  next: NextStep | undefined,
  exam: string | undefined,
  addresses: Pick<Addresses, 'review' | 'practice' | 'mock'>,
  now: number,
): Told {
  switch (next?.kind) {
    case undefined:
      return { reason: `Looking at ${exam}.` };
    case 'due':
      return {
        link: { href: addresses.review, text: 'Review your cards' },
        reason: `because ${counted(next.count, 'card is', 'cards are')} due`,
      };
    case 'missed':
      return {
        link: { href: next.lesson.url, text: `Look again at: ${next.lesson.title}` },
        reason: `because ${checks(next.count)} ${next.count === 1 ? 'was' : 'were'} not right ${onDay(next.since, now)}`,
      };
    case 'domain': {
      const { domain, tried, held, questions, share } = next.standing;
      const why =
        next.why === 'behind'
          ? `${held} of its ${questions} questions are held, fewer than elsewhere, and it has ${percent(share)} of the weight`
          : `the lessons for ${exam} are done, and ${questions - tried} of its ${questions} questions were not tried yet`;
      return {
        link: { href: addresses.practice, text: `Practise: ${domain.name}` },
        reason: `because ${why}`,
      };
    }
    case 'lesson': {
      const { lesson, begun } = next;
      const place = exam ? `for ${exam}` : 'in the course';
      return {
        link: { href: lesson.url, text: `Go on with: ${lesson.title}` },
        reason: begun ? 'because you have begun it' : `because it is the next one ${place}`,
      };
    }
    case 'mock': {
      const { mock, latest, readiness } = next;
      const why = latest
        ? `the latest paper gave ${marksOf(latest.marks, latest.of)} and did not pass`
        : `you have tried ${readiness.tried} of its ${readiness.questions} questions`;
      return {
        link: { href: `${addresses.mock}${mock.id}/`, text: `Sit the ${mock.name}` },
        reason: `because ${why}`,
      };
    }
    case 'done':
      return {
        reason: exam
          ? `Nothing is left to do for ${exam}: its lessons are done, and no question is missed.`
          : 'Every lesson is done and no check is missed.',
      };
  }
}
