/** An office at work, real or demonstration: its books, its people, its papers and its clock. */
import type { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import type { Database } from "@lodestone/register/store/connect";
import type { SignIn } from "../sign-in/sign-in.ts";

export interface OpenRegister {
  readonly database: Database;
  readonly signIn: SignIn;
  /** Where the bytes of evidence lie. */
  readonly evidence: EvidenceFolder;
  /** The office's clock, as an ISO instant. */
  readonly now: () => string;
  readonly isDemonstration?: boolean;
}
