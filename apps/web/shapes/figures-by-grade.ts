/** How many figures of the pack are known how well, best first. */
import type { SourceList } from "@lodestone/api/card";
import type { Grade } from "@lodestone/api/text";

const order: readonly Grade[] = ["measured", "reported", "estimated", "assumed"];

export function figuresByGrade({ sources }: SourceList): (readonly [Grade, number])[] {
  return order.map(
    (grade) =>
      [grade, sources.reduce((sum, source) => sum + (source.grades[grade] ?? 0), 0)] as const,
  );
}
