/** Names the page in the browser's tab, for history and screen readers. */
import { useEffect } from "react";

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Lodestone`;
  }, [title]);
}
