/** The heads of both chains for a backup's manifest, and only of books that hold. */
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import type { VerifyChains } from "../store/backup-manifest.ts";
import { verifyBooks } from "../store/verify-books.ts";

export const verifiedChains: VerifyChains = async (database) => {
  const { heads, faults } = await verifyBooks(database);
  if (faults.length === 0) return { ...heads };
  const told = faults.map(({ law, found }) => sentence(`books.${law}`, { found }));
  throw new Refusal(sentence("books.broken", { faults: told }));
};
