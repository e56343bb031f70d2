/**
 * The public view of the register. Closed by default: only the states, stages and fields named here
 * leave the office; bids, drafts, single parties' money and every person stay inside.
 */
import { countCases } from "../store/case-list-read.ts";
import { standings } from "../store/fund-read.ts";
import { awardedPlants } from "../store/public-read.ts";
import { inSnapshot } from "../store/snapshot.ts";
import type { RegisterContext } from "../commands/context.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { fundRows } from "../views/fund-view.ts";
import { plantStatusView, recordView, stateView, workflowView } from "../views/named.ts";

/** Stages of the ledger that the public reads, summed over parties. */
const STAGES = ["outlay", "allotted", "committed", "released", "utilised", "recovered", "lapsed"];

/** Where a case may stand to be counted. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  tender: ["open", "evaluated", "recommended", "concurred", "awarded", "annulled"],
  agreement: ["awarded", "signed", "in-force", "closed", "surrendered"],
  claim: [
    "filed",
    "deficient",
    "verified",
    "recommended",
    "concurred",
    "sanctioned",
    "released",
    "audited",
    "settled",
    "recovering",
    "closed",
    "rejected",
  ],
};

export async function readPublic({ db, rules, now }: RegisterContext) {
  return await inSnapshot(db, async (trx) => {
    const money = (await standings(trx)).filter(({ stage }) => STAGES.includes(stage));
    const counts = await countCases(trx);
    const scheme = (key: string) => recordView(key, rules.name(key));
    return {
      asOf: indianDay(now()),
      money: fundRows(money, [], rules).map(({ scheme: of, fiscalYear, standing }) => ({
        scheme: of,
        fiscalYear,
        standing,
      })),
      cases: counts
        .filter(({ workflow, state }) => STATES[workflow]?.includes(state))
        .map((row) => ({
          scheme: scheme(row.scheme),
          workflow: workflowView(row.workflow),
          state: stateView(row.workflow, row.state),
          count: row.count,
        })),
      awards: (await awardedPlants(trx)).map((plant) => ({
        undertaking: recordView(plant.undertakingId, plant.name),
        scheme: scheme(plant.scheme),
        capacityT: plant.capacityT,
        status: plantStatusView(plant.status),
        awardedOn: plant.awardedOn,
        commissionedOn: plant.commissionedOn,
      })),
    };
  });
}
