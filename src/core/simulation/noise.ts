/** Numbers of a standard normal distribution out of evenly spread ones (Box and Muller, 1958). */
export const noise = (next: () => number) => (): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
