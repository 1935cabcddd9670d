const peak = 1 / Math.sqrt(2 * Math.PI);
const nearZero = 3;

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => peak * Math.exp((-z * z) / 2);

/** Φ(z), the share of a standard normal distribution that lies below z. */
export const normalCdf = (z: number): number => normalTail(-z);

/**
 * 1 − Φ(z), the share above z, with a relative error below 10⁻¹² as far as the share can be
 * written as a number (z up to 37). Near 0 by the series φ(z)·(z + z³/3 + z⁵/(3·5) + …), whose terms
 * are all positive; further out by Laplace's continued fraction φ(z)/(z + 1/(z + 2/(z + 3/(z + …))))
 * (Abramowitz and Stegun, 26.2.11 and 26.2.14).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  return z < nearZero ? 0.5 - fromMiddle(z) : normalDensity(z) / fraction(z);
}

function fromMiddle(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return normalDensity(z) * sum;
}

function fraction(z: number): number {
  let below = z;
  for (let k = 120; k > 0; k--) below = z + k / below;
  return below;
}
