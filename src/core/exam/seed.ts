/** What a seed says: its word orders the bank, its number takes the papers one after the other. */
export interface Seed {
  readonly word: string;
  readonly paper: number;
}

const form = /^([a-z0-9]{2,12})(?:-([1-9]\d?))?$/;

/** Reads a seed as somebody types it, such as `plumb-2`; without a number it is the first paper. */
export function parseSeed(text: string): Seed | undefined {
  const found = form.exec(text.trim().toLowerCase().replaceAll(/\s+/g, '-'));
  return found?.[1] === undefined ? undefined : { word: found[1], paper: Number(found[2] ?? 1) };
}

export const seedText = ({ word, paper }: Seed): string => `${word}-${paper}`;

/** A word for seeds out of anything random: six letters and digits that are not taken for others. */
export function seedWord(chance: string): string {
  const clear = 'abcdefghjkmnpqrstuvwxyz23456789';
  const sum = [...chance].reduce((n, sign) => (n * 33 + sign.charCodeAt(0)) % 31 ** 6, 7);
  return [0, 1, 2, 3, 4, 5].map((place) => clear[Math.floor(sum / 31 ** place) % 31]).join('');
}

/** The next paper of the same word, or the first of a new word after the ninety-ninth. */
export const nextPaper = ({ word, paper }: Seed): Seed =>
  paper < 99 ? { word, paper: paper + 1 } : { word: seedWord(word), paper: 1 };
