/** A list of the register by pages: the first, which has come, and those asked for after it. */
import { useState } from "react";
import { fetchAnswer } from "./answers.ts";
import { deskHeaders } from "./register-answers.ts";
import { useRegisterSession } from "./register-session.tsx";

export interface MoreRows<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly asking: boolean;
  readonly more: () => void;
}

/** The pages' own address is asked again with where the last one ended. */
export function useMoreRows<Page extends { readonly next: string | null }, Row>(
  url: string,
  first: Page,
  rowsOf: (page: Page) => readonly Row[],
): MoreRows<Row> {
  const { desk } = useRegisterSession();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [asking, setAsking] = useState(false);
  const next = (pages.at(-1) ?? first).next;
  const more = async (after: string) => {
    setAsking(true);
    try {
      const page = await fetchAnswer<Page>(`${url}&after=${encodeURIComponent(after)}`, {
        headers: deskHeaders(desk?.desk),
      });
      setPages((known) => [...known, page]);
    } catch {
      // The button stands there still, to be pressed again.
    }
    setAsking(false);
  };
  return {
    rows: [first, ...pages].flatMap(rowsOf),
    hasMore: next !== null,
    asking,
    more: () => void (next === null ? undefined : more(next)),
  };
}
