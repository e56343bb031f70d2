/** The gamma function for positive arguments (Lanczos' approximation, g = 7, nine terms; 1e-14). */
const terms = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

export function gamma(x: number): number {
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  const z = x - 1;
  const base = z + 7.5;
  const sum = terms.reduce((total, term, i) => (i === 0 ? term : total + term / (z + i)), 0);
  return Math.sqrt(2 * Math.PI) * base ** (z + 0.5) * Math.exp(-base) * sum;
}
