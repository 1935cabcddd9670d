export type Level = 1 | 2 | 3;
/** The word that an author gives a bin; stored placements name it. */
export type BinId = string;
/** The sign and the frame of a bin. Those of QA and QM are theirs alone. */
export type BinMark = 'qa' | 'qm' | 'qc' | 'qp' | 'qi';

export interface Bin {
  readonly id: BinId;
  readonly name: string;
  /** The question to ask of a card. */
  readonly rule: string;
  readonly mark: BinMark;
}

/** The bin that people choose by mistake, and why it is not right. */
export interface Mistake {
  readonly bin: BinId;
  readonly why: string;
}

export interface Activity {
  readonly id: string;
  readonly text: string;
  /** The right bin at each level; a level that is left out does not use the activity. */
  readonly answers: Readonly<Partial<Record<Level, BinId>>>;
  readonly reason: string;
  readonly mistake?: Mistake;
}

/** One level of the sorter: which bins it has, and how many cards of each a round deals. */
export interface LevelRules {
  readonly level: Level;
  readonly title: string;
  readonly note: string;
  readonly bins: readonly BinId[];
  readonly perBin: number;
}

/** An activity as it is dealt at one level. */
export interface Card {
  readonly id: string;
  readonly text: string;
  /** The right bin at this level. */
  readonly bin: BinId;
  readonly reason: string;
  readonly mistake?: Mistake;
}

/** The card of an activity at a level, or undefined where that level does not use it. */
export function cardOf(activity: Activity, rules: LevelRules): Card | undefined {
  const bin = activity.answers[rules.level];
  if (!bin || !rules.bins.includes(bin)) return undefined;
  const { id, text, reason, mistake } = activity;
  const offered = mistake && mistake.bin !== bin && rules.bins.includes(mistake.bin);
  return { id, text, bin, reason, ...(offered && { mistake }) };
}
