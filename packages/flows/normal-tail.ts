/**
 * The standard normal's upper tail, Q(x) = P(Z > x), to about 1e-14: Taylor's series near zero and
 * Lentz's continued fraction in the tail (Abramowitz and Stegun 7.1.6 and 7.1.14).
 */
export function normalTail(x: number): number {
  return 0.5 * complementaryError(x / Math.SQRT2);
}

function complementaryError(x: number): number {
  if (x < 0) return 2 - complementaryError(-x);
  return x < 2 ? 1 - errorSeries(x) : tailFraction(x);
}

function errorSeries(x: number): number {
  // erf(x) = 2/sqrt(pi) exp(-x^2) sum_n 2^n x^(2n+1) / (1 3 5 ... (2n+1)): all terms positive.
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17 && n < 200; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function tailFraction(x: number): number {
  if (x > 27) return 0;
  let fraction = 0;
  for (let n = 60; n >= 1; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction));
}
