export type ClaimVerdict = 'agree' | 'partly' | 'disagree' | 'silent';

/** A sentence of a text that is audited, and what the criterion says to it. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly verdict: ClaimVerdict;
  readonly why: string;
}

/** The verdicts that an audit of a text can come to, in the words of the course. */
export const verdictNames: Readonly<Record<ClaimVerdict, string>> = {
  agree: 'agrees',
  partly: 'agrees in part',
  disagree: 'disagrees',
  silent: 'is silent',
};
