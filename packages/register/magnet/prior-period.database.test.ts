/** Claims whose year is closed before they are: use, demand and receipt still find their way into it. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withApprovers } from "../commands/prior-period.ts";
import { receiveRecovery } from "../commands/receive-recovery.ts";
import type { Outcome } from "../commands/run-command.ts";
import { personOf } from "../demonstration/cast.ts";
import { toldOffice } from "../demonstration/office.test-data.ts";
import type { Stage } from "../demonstration/stage.ts";
import { readCaseMoney } from "../store/case-money.ts";
import type { Database } from "../store/connect.ts";
import { recordCommands } from "../store/record-commands.ts";
import { caseMoney } from "./accounts.ts";
import type { SchemeRules } from "./scheme-rules.ts";

let office: Awaited<ReturnType<typeof toldOffice>>;
let db: Database;
let rules: SchemeRules;
let stage: Stage;

beforeAll(async () => {
  office = await toldOffice();
  ({ db, rules, stage } = office);
});

afterAll(() => office.close());

const agency = personOf("agency");
const programme = personOf("programme");
const finance = personOf("finance");
const releasing = personOf("releasing");
/** Decides for one who lent the desk: the sanction of the claim whose excess is asked back. */
const sanctioner = personOf("authority");

const refusal = (outcome: Outcome) => ("refused" in outcome ? outcome.refused.key : "done");

async function caseOf(column: "kind" | "workflow", value: string, partyId: string) {
  return await db
    .selectFrom("register.case_file")
    .select(["case_id as caseId", "parent_case_id as parentCaseId"])
    .where(column, "=", value)
    .where("party_id", "=", partyId)
    .executeTakeFirstOrThrow();
}

const approversOf = (kind: string, caseId: string) =>
  db
    .selectFrom("register.transfer")
    .select(["prior_period_approvers as approvers"])
    .where("kind", "=", kind)
    .where("case_id", "=", caseId)
    .execute();

test("a utilisation certificate is accepted after its year closed, with the last two other deciders", async () => {
  const { caseId, parentCaseId } = await caseOf("workflow", "certificate", "pradarshan-magnetics");
  await stage.on("2030-07-20").closeYear(finance, "2029-30");
  await stage.on("2030-07-21").move(agency, caseId, "verify");
  await stage.on("2030-07-22").move(programme, caseId, "approve");
  const { releasedPaise, utilisedPaise } = await readCaseMoney(db, parentCaseId ?? "");
  expect(utilisedPaise).toBe(releasedPaise);
  // The agency verified the certificate; before it the releasing officer settled the claim.
  expect(await approversOf("utilise", parentCaseId ?? "")).toEqual([
    { approvers: [agency.personId, releasing.personId] },
  ]);
});

describe("an excess found after the year closed", () => {
  test("is demanded back and received", async () => {
    const { caseId } = await caseOf("kind", "sales-incentive", "kalpit-magnets");
    const added = { soldKg: "5,00,000", netTurnoverPaise: "300,00,00,000" };
    await stage.on("2030-11-04").move(agency, caseId, "verify", { added });
    await settleYear(caseId);
    await stage.on("2031-04-05").closeYear(finance, "2030-31");
    await stage.on("2031-04-10").move(releasing, caseId, "recover");
    const { receivablePaise } = await readCaseMoney(db, caseId);
    expect(receivablePaise).toBeGreaterThan(0n);
    const context = { db, rules, newId: randomUUID, now: () => "2031-04-20T05:00:00Z" };
    const actor = { ...releasing, forPersonId: null, scope: null, amountMostPaise: null };
    const input = { caseId, amountPaise: String(receivablePaise) };
    const outcome = await receiveRecovery(context, { actor, key: randomUUID() }, input);
    expect(refusal(outcome)).toBe("done");
    const approved = [{ approvers: [agency.personId, sanctioner.personId] }];
    expect(await approversOf("demand", caseId)).toEqual(approved);
    expect(await approversOf("receive", caseId)).toEqual(approved);
  });
});

/** Lets what stands committed lapse and gives the rest of the allotment back, past the case's desk. */
async function settleYear(caseId: string): Promise<void> {
  const { committedPaise } = await readCaseMoney(db, caseId);
  const fund = rules.fund("magnet-scheme");
  const of = { fund, scheme: "magnet-scheme", caseId, partyId: "kalpit-magnets" };
  const money = caseMoney({ ...of, head: "sales-incentive", year: 2031, on: "2031-03-30" });
  const path = `${fund}/magnet-scheme/2030-31/allotted`;
  const allotted = await db
    .selectFrom("register.account")
    .select("balance_paise as paise")
    .where("path", "=", path)
    .executeTakeFirstOrThrow();
  const surrender = {
    kind: "surrender",
    from: path,
    to: `${fund}/magnet-scheme/all/outlay`,
    amountPaise: allotted.paise,
    effectiveOn: "2031-03-30",
  };
  const command = {
    ...{ key: randomUUID(), bodyHash: "00".repeat(32), verb: "lapse", actor: finance.personId },
    ...{ role: "finance", subjectKind: "case", subject: caseId, at: "2031-03-30T05:00:00Z" },
    transfers: [...money.lapse(committedPaise), surrender],
  };
  await recordCommands(db, [command], { together: true });
}

test("where fewer than two others decided on a case, its money of a closed year is refused in words", async () => {
  const actor = { ...releasing, forPersonId: null, scope: null, amountMostPaise: null };
  const caller = { actor, key: randomUUID() };
  const context = { db, rules, newId: randomUUID, now: () => "2031-04-20T05:00:00Z" };
  const of = { fund: "f", scheme: "magnet-scheme", caseId: "c", partyId: "p", head: "h" };
  const transfers = caseMoney({ ...of, year: 2030, on: "2031-04-20" }).utilise(1n);
  const asked = db.transaction().execute(async (trx) => {
    const work = { trx, at: context.now(), caller, context };
    return await withApprovers(work, "magnet-scheme", [], transfers);
  });
  await expect(asked).rejects.toMatchObject({ sentence: { key: "prior-period.no-approvers" } });
});
