/** A figure for one question: its finding as the title, what is drawn below it, and the picture. */
import type { ReactNode } from "react";

interface FigureProps {
  readonly finding: string;
  readonly says: string;
  readonly children: ReactNode;
}

export function Figure({ finding, says, children }: FigureProps) {
  return (
    <figure className="chart">
      <figcaption>
        <h3>{finding}</h3>
        <p className="small soft">{says}</p>
      </figcaption>
      {children}
    </figure>
  );
}
