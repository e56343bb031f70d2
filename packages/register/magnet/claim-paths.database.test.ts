/**
 * What happens to claims after the story of the demonstration office: damages of a late plant, a
 * commitment that outlives its year, money asked back, and the wrong person at every desk. Amounts
 * are worked on paper.
 */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { receiveRecovery } from "../commands/receive-recovery.ts";
import { moveCase } from "../commands/move-case.ts";
import type { Outcome } from "../commands/run-command.ts";
import { people, personOf, type InventedPerson } from "../demonstration/cast.ts";
import { toldOffice } from "../demonstration/office.test-data.ts";
import type { Stage } from "../demonstration/stage.ts";
import { readCaseMoney } from "../store/case-money.ts";
import type { Database } from "../store/connect.ts";
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

const crore = (amount: number) => BigInt(Math.round(amount * 1e7)) * 100n;
const agency = personOf("agency");
const programme = personOf("programme");
const finance = personOf("finance");
const secretary = personOf("authority", null, 1);
const releasing = personOf("releasing");

async function caseId(kind: string, partyId: string): Promise<string> {
  const row = await db
    .selectFrom("register.case_file")
    .select("case_id")
    .where("kind", "=", kind)
    .where("party_id", "=", partyId)
    .executeTakeFirstOrThrow();
  return row.case_id;
}

const refusal = (outcome: Outcome) => ("refused" in outcome ? outcome.refused.key : "done");

describe("a plant commissioned 100 days late", () => {
  test("has 0.1 % of its guarantee a day, 5 crore, set off against the first release and never again", async () => {
    const subsidy = await caseId("capital-subsidy", "abhyas-materials");
    await stage.on("2030-07-16").move(programme, subsidy, "recommend");
    await stage.on("2030-07-17").move(finance, subsidy, "approve");
    await stage.on("2030-07-18").move(secretary, subsidy, "sanction");
    await stage.on("2030-07-19").move(releasing, subsidy, "release");
    // 15 % of 870 is 130.5; 85 % of it is 110.925; 5.0 is kept back.
    expect(await readCaseMoney(db, subsidy)).toMatchObject({
      sanctionedPaise: crore(130.5),
      releasedPaise: crore(105.925),
      setOffPaise: crore(5),
    });
    const sales = await caseId("sales-incentive", "abhyas-materials");
    const applicant = personOf("applicant", "abhyas-materials");
    await stage.on("2030-07-20").move(applicant, sales, "submit");
    const added = { soldKg: "4,80,000", netTurnoverPaise: "264,00,00,000" };
    await stage.on("2030-07-21").move(agency, sales, "verify", { added });
    await stage.on("2030-07-22").move(programme, sales, "recommend");
    await stage.on("2030-07-23").move(finance, sales, "approve");
    await stage.on("2030-07-24").move(secretary, sales, "sanction");
    await stage.on("2030-07-25").move(releasing, sales, "release");
    // 4,80,000 kg at 2,050 rupees is 98.4; 85 % of it is 83.64, and no damages are left.
    expect(await readCaseMoney(db, sales)).toMatchObject({
      releasedPaise: crore(83.64),
      setOffPaise: 0n,
    });
  });
});

describe("a claim on its way through the desks", () => {
  test("is refused to everybody but the one whose desk it is on, and nothing of the attempt stays", async () => {
    const claim = await caseId("sales-incentive", "pradarshan-magnetics");
    stage.on("2030-07-26");
    for (const person of people.filter(({ role }) => role !== "finance")) {
      const outcome = await stage.tryMove(person, claim, "approve", { response: "approve" });
      // Another company's applicant, or another State's officer, is not even told whose desk it is.
      expect(["duty.wrong-desk", "duty.out-of-scope"], person.role).toContain(refusal(outcome));
    }
    await stage.move(finance, claim, "approve");
    const limited = personOf("authority", null, 0);
    expect(refusal(await stage.tryMove(finance, claim, "sanction"))).toBe("duty.wrong-desk");
    expect(refusal(await stage.tryMove(limited, claim, "sanction"))).toBe("done");
  });

  test("has its commitment lapse with the year, and is sanctioned anew from the next allotment", async () => {
    const claim = await caseId("sales-incentive", "pradarshan-magnetics");
    stage.on("2031-04-02");
    await stage.fund(finance, "allot", "2031-32", 500);
    expect(refusal(await stage.tryMove(releasing, claim, "release"))).toBe(
      "magnet.commitment-lapsed",
    );
    await stage.move(personOf("finance", null, 1), claim, "lapse");
    await stage.on("2031-04-10").move(secretary, claim, "sanction");
    await stage.on("2031-04-11").move(releasing, claim, "release");
    expect(await readCaseMoney(db, claim)).toMatchObject({
      sanctionedPaise: crore(97.2 * 2),
      lapsedPaise: crore(97.2),
      releasedPaise: crore(82.62),
    });
  });
});

describe("audited accounts that admit less than was released", () => {
  test("ask the excess back, and the case closes when it has come and the rest is accounted for", async () => {
    const claim = await caseId("sales-incentive", "kalpit-magnets");
    const added = { soldKg: "5,00,000", netTurnoverPaise: "300,00,00,000" };
    await stage.on("2030-11-04").move(agency, claim, "verify", { added });
    expect(refusal(await stage.tryMove(releasing, claim, "release"))).toBe(
      "magnet.recover-instead",
    );
    // 5,00,000 kg at 1,650 rupees is 82.5; 100.27875 was released.
    await stage.on("2030-11-10").move(releasing, claim, "recover");
    const demanded = crore(17.77875);
    expect((await readCaseMoney(db, claim)).receivablePaise).toBe(demanded);
    expect(refusal(await stage.tryMove(programme, claim, "close"))).toBe(
      "magnet.receivable-stands",
    );
    expect(refusal(await receive(claim, releasing, demanded + 1n))).toBe("magnet.receive-beyond");
    expect(refusal(await receive(claim, programme, demanded))).toBe("duty.wrong-desk");
    expect(refusal(await receive(claim, releasing, demanded))).toBe("done");
    expect(refusal(await stage.tryMove(programme, claim, "close"))).toBe("magnet.utilisation-owed");
  });
});

describe("a command sent twice", () => {
  test("is done once, answers the same, and its key serves no other command", async () => {
    const claim = await caseId("sales-incentive", "namuna-alloys");
    const applicant = personOf("applicant", "namuna-alloys");
    const context = { db, rules, newId: randomUUID, now: () => "2030-07-27T05:00:00Z" };
    const caller = { actor: actorOf(applicant), key: randomUUID() };
    const input = { caseId: claim, verb: "submit", version: 1 } as const;
    const both = await Promise.all([
      moveCase(context, caller, { ...input, answers: { "1": "Attached." } }),
      moveCase(context, caller, { ...input, answers: { "1": "Attached." } }),
    ]);
    expect(both.map(refusal)).toEqual(["done", "done"]);
    expect(both.filter((outcome) => "done" in outcome && outcome.replayed)).toHaveLength(1);
    expect(refusal(await moveCase(context, caller, { ...input, version: 2 }))).toBe(
      "duty.key-reused",
    );
    const moves = await db
      .selectFrom("register.case_move")
      .select("move_no")
      .where("case_id", "=", claim)
      .where("command_key", "=", caller.key)
      .execute();
    expect(moves).toHaveLength(1);
  });

  test("a case that changed since it was looked at is not decided unseen", async () => {
    const claim = await caseId("sales-incentive", "namuna-alloys");
    const outcome = await stage.tryMove(agency, claim, "verify", { version: 7 });
    expect(refusal(outcome)).toBe("duty.changed");
  });
});

function actorOf(person: InventedPerson) {
  return {
    personId: person.personId,
    role: person.role,
    forPersonId: null,
    scope: person.partyId === null ? null : ({ kind: "party", key: person.partyId } as const),
    amountMostPaise: null,
  };
}

async function receive(claim: string, by: InventedPerson, amount: bigint): Promise<Outcome> {
  const context = { db, rules, newId: randomUUID, now: () => "2030-11-20T05:00:00Z" };
  const input = { caseId: claim, amountPaise: String(amount) };
  return await receiveRecovery(context, { actor: actorOf(by), key: randomUUID() }, input);
}
