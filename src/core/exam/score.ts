import { grade } from '#core/question/grade.ts';
import type { Question } from '#core/question/question.ts';
import { isAnswered, type Attempt, type Work } from './attempt.ts';
import { marksEach, type Blueprint } from './blueprint.ts';
import { changeOf } from './changes.ts';

/** One item of a paper, judged. */
export interface Judged {
  readonly item: number;
  readonly id: string;
  readonly domain: string;
  readonly work: Work;
  /** Undefined when the course no longer holds the question; it is then left out of the score. */
  readonly question: Question | undefined;
  readonly verdict: 'right' | 'part' | 'wrong' | 'unanswered' | 'gone';
  readonly marks: number;
  readonly of: number;
  /** Where the first answer and the last differ in being right. */
  readonly changed: 'right-to-wrong' | 'wrong-to-right' | 'no';
}

export interface DomainScore {
  readonly id: string;
  readonly name: string;
  readonly right: number;
  readonly items: number;
  readonly marks: number;
  readonly of: number;
  readonly minimum: number | undefined;
  /** Against the pass mark of the whole: within five points of it is on target. */
  readonly standing: 'above' | 'on' | 'below';
}

export interface Score {
  readonly items: readonly Judged[];
  readonly marks: number;
  readonly of: number;
  /** Share of the marks, in percent, not rounded. */
  readonly share: number;
  readonly passed: boolean;
  /** Domains whose own minimum was not reached. */
  readonly short: readonly string[];
  readonly domains: readonly DomainScore[];
}

const band = 5;

/** Without the noise of binary fractions: fourteen times 36 fourteenths are 36. */
const rounded = (marks: number): number => Math.round(marks * 1e6) / 1e6;

/**
 * The result of an attempt. Unanswered counts as wrong; a partly right answer counts only where the
 * blueprint gives part marks. A question that was since removed counts neither way.
 */
export function score(
  attempt: Attempt,
  blueprint: Blueprint,
  questionOf: (id: string) => Question | undefined,
): Score {
  const sizes = new Map<string, number>();
  for (const { domain } of attempt.items) sizes.set(domain, (sizes.get(domain) ?? 0) + 1);
  const items = attempt.items.map(({ id, domain, work }, item): Judged => {
    const question = questionOf(id);
    const place = blueprint.domains.find((one) => one.id === domain);
    const each = place ? marksEach(place, sizes.get(domain) ?? 1) : 1;
    const base = { item, id, domain, work, question };
    if (!question) return { ...base, verdict: 'gone', marks: 0, of: 0, changed: 'no' };
    const changed = changeOf(question, work);
    if (!isAnswered(work)) return { ...base, verdict: 'unanswered', marks: 0, of: each, changed };
    const { verdict, points, of } = grade(question, work.answer);
    const share = verdict === 'right' ? 1 : blueprint.partial ? points / of : 0;
    return { ...base, verdict, marks: each * share, of: each, changed };
  });
  const sum = (among: readonly Judged[], key: 'marks' | 'of') =>
    rounded(among.reduce((total, one) => total + one[key], 0));
  const shareOf = (among: readonly Judged[]) =>
    among.length > 0 && sum(among, 'of') > 0 ? (100 * sum(among, 'marks')) / sum(among, 'of') : 0;
  const domains = blueprint.domains.map((domain): DomainScore => {
    const own = items.filter((one) => one.domain === domain.id);
    const gap = shareOf(own) - blueprint.pass;
    const there = own.filter(({ question }) => question !== undefined).length;
    return {
      id: domain.id,
      name: domain.name,
      right: own.filter(({ verdict }) => verdict === 'right').length,
      items: own.length,
      marks: sum(own, 'marks'),
      of: sum(own, 'of'),
      // Where a question was removed, the minimum shrinks by its share.
      minimum: domain.minimum && (domain.minimum * there) / Math.max(1, own.length),
      standing: gap >= band ? 'above' : gap <= -band ? 'below' : 'on',
    };
  });
  const short = domains
    .filter(({ minimum, marks }) => minimum !== undefined && marks < minimum - 1e-9)
    .map(({ id }) => id);
  const share = shareOf(items);
  const passed = share >= blueprint.pass - 1e-9 && short.length === 0;
  return { items, marks: sum(items, 'marks'), of: sum(items, 'of'), share, passed, short, domains };
}
