/**
 * An approved plan: frozen under a name, with what it was made from. Whoever reads it later is told
 * when the pack or the program has moved on, instead of comparing what cannot be compared.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { differingFiles, type PackFingerprint } from "./pack-fingerprint.ts";
import type { Plan } from "./plan.ts";
import { planShape } from "./stored/plan-shape.ts";
import { readShaped } from "./stored/read-json.ts";
import { objectOf, oneOf, text, textsByName, type Shape } from "./stored/shape.ts";

/** Rises when the file's form changes, so that an old file is named and not misread. */
const FORM = "lodestone-approved-plan-1";

export interface ApprovedPlan {
  readonly form: typeof FORM;
  readonly name: string;
  /** Handed in by whoever approves: this room has no clock. */
  readonly approvedOn: string;
  readonly programVersion: string;
  readonly pack: PackFingerprint;
  readonly plan: Plan;
}

const approvedShape: Shape<ApprovedPlan> = objectOf<ApprovedPlan>({
  form: oneOf([FORM]),
  name: text,
  approvedOn: text,
  programVersion: text,
  pack: objectOf<PackFingerprint>({ name: text, hash: text, files: textsByName }),
  plan: planShape,
});

export function approvePlan(
  name: string,
  plan: Plan,
  pack: PackFingerprint,
  programVersion: string,
  approvedOn: string,
): ApprovedPlan {
  return { form: FORM, name, approvedOn, programVersion, pack, plan };
}

export type ReadApproved = { readonly value: ApprovedPlan } | { readonly wrong: Sentence };

export function readApprovedPlan(json: string): ReadApproved {
  return readShaped(json, approvedShape);
}

/** Small letters, digits and hyphens: a name that is a file name on every system. */
export function isPlanName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 60;
}

/** Why an approved plan does not speak of this pack and this program; empty where it does. */
export function whatMovedOn(
  approved: ApprovedPlan,
  pack: PackFingerprint,
  programVersion: string,
): Sentence[] {
  const { name } = approved;
  const sentences: Sentence[] = [];
  if (approved.pack.name !== pack.name) {
    const blanks = { name, pack: approved.pack.name, now: pack.name };
    sentences.push(sentence("approved.other-pack", blanks));
  } else if (approved.pack.hash !== pack.hash) {
    const files = differingFiles(approved.pack, pack);
    sentences.push(
      sentence("approved.pack-changed", {
        name,
        pack: pack.name,
        hash: shortHash(approved.pack.hash),
        now: shortHash(pack.hash),
        count: files.length,
        files,
      }),
    );
  }
  if (approved.programVersion !== programVersion) {
    const blanks = { name, version: approved.programVersion, now: programVersion };
    sentences.push(sentence("approved.other-version", blanks));
  }
  return sentences;
}

/** Enough of a hash for two people to compare by eye. */
function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
