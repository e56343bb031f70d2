/** Words inside a picture that open a card, by mouse, by touch and by keyboard. */
import type { ReactNode, SVGProps } from "react";

interface DoorTextProps extends SVGProps<SVGTextElement> {
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

export function DoorText({ onOpen, children, ...place }: DoorTextProps) {
  return (
    <text
      {...place}
      className="door-text"
      role="button"
      tabIndex={0}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </text>
  );
}
