/** Pages of the demonstration office, as one of its invented people. */
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { openPage, type Look } from "./open-page.ts";

/** A person at a page at once, by the cookie that entering the demonstration leaves. */
export async function pageAs(personId: string, address: string, look: Look = {}): Promise<Page> {
  const { hostname } = new URL(inject("address"));
  const cookie = {
    name: "lodestone-demonstration",
    value: personId,
    domain: hostname,
    path: "/",
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: "Lax" as const,
  };
  return await openPage(address, { ...look, storageState: { cookies: [cookie], origins: [] } });
}
