/** Repeating a measurement one at a time, and the stop-watch around a piece of work. */

/** Enough for a median that one disturbed round does not move. */
export const ROUNDS = 5;

export async function rounds<T>(measure: () => T | Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let round = 0; round < ROUNDS; round++) found.push(await measure());
  return found;
}

export function secondsOf<T>(work: () => T): { readonly seconds: number; readonly result: T } {
  const started = performance.now();
  const result = work();
  return { seconds: secondsSince(started), result };
}

/** Seconds since a reading of performance.now(). */
export function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
