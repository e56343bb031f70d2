/** A server whose register holds the demonstration office, with its clock at the end of its story. */
import path from "node:path";
import { parties } from "@lodestone/register/demonstration/cast";
import { fillDemonstration } from "@lodestone/register/demonstration/fill";
import { STORY_ENDS_ON } from "@lodestone/register/demonstration/story";
import { schemeRulesOf } from "@lodestone/register/magnet/scheme-rules";
import { MissionStore } from "../mission-store.ts";
import { registerServer, type TestServer } from "../sign-in/register-server.test-data.ts";

const india = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");

export async function demonstrationServer(): Promise<TestServer> {
  const server = await registerServer({ now: () => `${STORY_ENDS_ON}T06:00:00.000Z` });
  const store = await MissionStore.open(india);
  if ("faults" in store) throw new Error("the India pack does not read");
  const { mission } = store;
  const { database: db, evidence } = server.register;
  await fillDemonstration({ db, rules: schemeRulesOf(mission) }, evidence, mission);
  return server;
}

/** The party of each winner's own applicant, as a role's scope. */
export const partyScope = (partyId: string) =>
  ({ scope: { kind: "party", key: partyId } }) as const;
export const [firstParty, secondParty] = parties.map(({ partyId }) => partyId) as [string, string];
