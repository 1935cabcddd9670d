/**
 * The marks that pass: a share of all marks in percent, rounded up to what marks can be reached. Items
 * of one mark each give whole marks, others tenths.
 */
export function marksNeeded(pass: number, of: number): number {
  const steps = Number.isInteger(of) ? 1 : 10;
  return Math.ceil((pass * of * steps) / 100 - 1e-9) / steps;
}
