/**
 * Fills an empty prepared database with the demonstration office: its invented people and companies,
 * then its story, told through the commands.
 */
import { randomUUID } from "node:crypto";
import type { Mission } from "@lodestone/mission/mission";
import { say } from "@lodestone/words/say";
import type { RegisterContext } from "../commands/context.ts";
import { importPack } from "../commands/import-pack.ts";
import type { EvidenceFolder } from "../evidence/evidence-folder.ts";
import { addGrant } from "../store/grants.ts";
import { addPerson } from "../store/people.ts";
import { insertParty } from "../store/undertakings.ts";
import { parties, people, personOf, type InventedPerson } from "./cast.ts";
import { Stage } from "./stage.ts";
import { playStory } from "./story.ts";

const BEGINS_AT = "2026-04-01T04:30:00Z";

export async function fillDemonstration(
  context: Pick<RegisterContext, "db" | "rules">,
  evidence: EvidenceFolder,
  mission?: Mission,
): Promise<void> {
  const { db } = context;
  for (const person of people) {
    const email = `${person.personId.slice(-4)}@demonstration.invalid`;
    await addPerson(db, { personId: person.personId, name: person.name, email }, BEGINS_AT);
  }
  for (const person of people) await grantRole(db, person);
  const steward = personOf("steward").personId;
  for (const { partyId, nameEn, nameHi, place } of parties) {
    const named = { partyId, kind: "company", nameEn, nameHi, place };
    await insertParty(db, { ...named, personId: steward, at: BEGINS_AT });
  }
  if (mission) await bringInPack(context, mission);
  await playStory(new Stage({ ...context, newId: randomUUID }, evidence));
}

/** The office's undertakings are the pack's, brought in by its data steward before the story begins. */
async function bringInPack(
  context: Pick<RegisterContext, "db" | "rules">,
  mission: Mission,
): Promise<void> {
  const { personId } = personOf("steward");
  const actor = { personId, role: "steward", forPersonId: null, scope: null } as const;
  const caller = { actor: { ...actor, amountMostPaise: null }, key: "demonstration-pack" };
  const asked = { mission, seen: null, take: ["new"] as const, choices: {} };
  const work = { ...context, newId: randomUUID, now: () => BEGINS_AT };
  const outcome = await importPack(work, caller, asked);
  if ("refused" in outcome) throw new Error(say("en", outcome.refused));
}

async function grantRole(db: RegisterContext["db"], person: InventedPerson): Promise<void> {
  const { personId, role, partyId, amountMostRupees } = person;
  if (role === "public") return;
  const scope =
    partyId !== null
      ? ({ kind: "party", key: partyId } as const)
      : role === "state-officer"
        ? ({ kind: "state", key: "in-od" } as const)
        : null;
  await addGrant(
    db,
    {
      grantId: personId,
      personId,
      role,
      scope,
      amountMostPaise:
        amountMostRupees === null ? null : BigInt(amountMostRupees.replaceAll(",", "")) * 100n,
      fromOn: "2026-04-01",
      untilOn: null,
      grantedBy: null,
    },
    BEGINS_AT,
  );
}
