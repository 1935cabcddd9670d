import { begin, changes, decisions, signals, turn, ways, type Round, type Walk } from './walk.ts';

const sizes = [changes.length, ways.length, signals.length, decisions.length] as const;

/** A turn as one whole number, for the address. */
export function pack({ change, way, judged, decision, weeks }: Round): number {
  const digits = [change, ways.indexOf(way), signals.indexOf(judged), decisions.indexOf(decision)];
  return digits.reduceRight((all, digit, i) => all * (sizes[i] ?? 1) + digit, weeks);
}

function unpack(packed: number): Round | undefined {
  if (!Number.isInteger(packed) || packed < 0) return undefined;
  let rest = packed;
  const [change = 0, w = 0, s = 0, d = 0] = sizes.map((size) => {
    const digit = rest % size;
    rest = Math.floor(rest / size);
    return digit;
  });
  const [way, judged, decision] = [ways[w], signals[s], decisions[d]];
  return way && judged && decision && { change, way, judged, decision, weeks: rest };
}

/** The walk that an address tells: its number, then its turns; undefined when it cannot have been walked. */
export function walkFrom([number, ...packed]: readonly number[]): Walk | undefined {
  if (number === undefined || !Number.isInteger(number) || number < 1 || number > 999_999) {
    return undefined;
  }
  return packed.reduce<Walk | undefined>((walk, one) => {
    const round = unpack(one);
    return walk && round && turn(walk, round);
  }, begin(number));
}
