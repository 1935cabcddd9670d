import { boundOfDifference } from '#core/statistics/difference.ts';
import { reachable, ward, type Turn, type Walk } from './walk.ts';

/** Marks of one turn: 4 for the plan, 3 for reading the difference, 3 for acting on it. */
export interface Marks {
  readonly plan: number;
  readonly check: number;
  readonly act: number;
  /** One sentence on what gained or cost them, and one on what was true. */
  readonly because: string;
  readonly truth: string;
}

/** Marks are for the way, whatever luck made of it. */
export function marksOf(turn: Turn): Marks {
  const { way, weeks, judged, signal, decision } = turn;
  if (way === 'untried') {
    const because = 'Adopted without a trial: no plan, nothing to check, no marks.';
    return { plan: 0, check: 0, act: 0, because, truth: truthOf(turn) };
  }
  const longEnough = boundOfDifference(ward.sigma, weeks) <= ward.worth;
  const plan = way === 'looking' ? 0 : longEnough ? 4 : 2;
  const check = judged === signal ? 3 : 0;
  const fits = decision === 'adopt' ? signal === 'better' : signal !== 'better';
  const act = fits || (decision === 'adapt' && signal === 'better') ? 3 : 0;
  const parts = [
    way === 'looking'
      ? 'The length was not settled beforehand'
      : longEnough
        ? 'The length was settled, and long enough for an effect of 5'
        : 'The length was settled, but too short for an effect of 5',
    check ? 'the difference was read rightly' : 'the difference was misread against its bound',
    act ? 'the act followed from it' : 'the act did not follow from it',
  ];
  return { plan, check, act, because: `${parts.join('; ')}.`, truth: truthOf(turn) };
}

function truthOf({ effect, decision }: Turn): string {
  const of = effect > 0 ? `${effect} fewer a week` : effect < 0 ? `${-effect} more a week` : 'none';
  const outcome = {
    adopt: effect > 0 ? 'it brought that' : effect < 0 ? 'it did harm' : 'it cost days for nothing',
    adapt: effect > 0 ? 'worth another turn' : 'no sharpening helps here',
    abandon: effect > 0 ? 'it was given up' : 'well left',
  }[decision];
  return `True effect: ${of}; ${outcome}.`;
}

/** 50 for the way, the mean of the marks of all turns; 50 for the result, against what could be reached. */
export function scoreOf(walk: Walk) {
  const marks = walk.turns.map(marksOf);
  const sum = marks.reduce((all, { plan, check, act }) => all + plan + check + act, 0);
  const method = marks.length > 0 ? (sum / (10 * marks.length)) * 50 : 0;
  const gained = ward.level - walk.level;
  const result = (Math.min(reachable, Math.max(0, gained)) / reachable) * 50;
  return { marks, gained, method: Math.round(method), result: Math.round(result) };
}
