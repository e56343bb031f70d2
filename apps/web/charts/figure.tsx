/** A figure for one question: its finding as the title, what is drawn below it, and the picture. */
import type { ReactNode } from "react";

interface FigureProps {
  readonly finding: string;
  /** Absent where the section has said it for all its figures. */
  readonly says?: string;
  /** What the figure is of, where several stand side by side. */
  readonly of?: string;
  readonly children: ReactNode;
}

export function Figure({ finding, says, of, children }: FigureProps) {
  return (
    <figure className="chart">
      <figcaption>
        {of ? <p className="eyebrow">{of}</p> : null}
        <h3>{finding}</h3>
        {says ? <p className="small soft">{says}</p> : null}
      </figcaption>
      {children}
    </figure>
  );
}
