/** Takes a reader who came by a link to a part of a page to that part, once the page has its answer. */
import { useEffect } from "react";

export function useArrival(): void {
  useEffect(() => {
    // The frame takes a new page to its top first, in the same turn.
    const frame = requestAnimationFrame(() => {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
