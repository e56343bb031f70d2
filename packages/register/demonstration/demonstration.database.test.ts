/**
 * The demonstration office from an empty database: the magnet scheme end to end, from notice to
 * release, through the commands officers use. Amounts are worked on paper from the scheme's numbers.
 */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { readCaseMoney } from "../store/case-money.ts";
import { readCase, type StoredCase } from "../store/cases.ts";
import { connect, type Database } from "../store/connect.ts";
import { guaranteesOf } from "../store/guarantees.ts";
import { readCasePage } from "../pages/case.ts";
import { readCaseList } from "../pages/cases.ts";
import { readDesk } from "../pages/desk.ts";
import { readGuarantees, readObligations } from "../pages/dues.ts";
import { readerOf } from "../pages/reader.ts";
import { readExceptions } from "../store/trail-read.ts";
import { personOf } from "./cast.ts";
import { fillDemonstration } from "./fill.ts";
import { STORY_ENDS_ON } from "./story.ts";
import { evidenceFolder, indiaRules } from "./office.test-data.ts";

let fresh: FreshDatabase;
let db: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = connect(fresh.appUrl);
  await fillDemonstration({ db, rules: await indiaRules() }, await evidenceFolder());
});

afterAll(async () => {
  await db.destroy();
  await fresh.drop();
});

const crore = (amount: number) => BigInt(Math.round(amount * 1e7)) * 100n;

async function caseOf(kind: string, partyId: string): Promise<StoredCase> {
  const row = await db
    .selectFrom("register.case_file")
    .select("case_id")
    .where("kind", "=", kind)
    .where("party_id", "=", partyId)
    .executeTakeFirstOrThrow();
  const stored = await readCase(db, row.case_id);
  if (!stored) throw new Error("no case");
  return stored;
}

describe("the tender", () => {
  test("is won by the five lowest quotes; the sixth finds the places full, the seventh does not fit the steps", async () => {
    const bids = await db
      .selectFrom("register.case_file")
      .select(["party_id", "state"])
      .where("workflow", "=", "bid")
      .orderBy("case_id")
      .execute();
    expect(bids.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 5 }, () => "won"),
      "lost",
      "not-responsive",
    ]);
  });

  test("gives the assured oxide to the three lowest, a third each", async () => {
    const rows = await db
      .selectFrom("register.case_file")
      .select("data")
      .where("workflow", "=", "agreement")
      .orderBy("case_id")
      .execute();
    const oxide = rows.map(({ data }) => (data["award"] as { oxideT: number }).oxideT);
    expect(oxide.map((t) => Math.round(t * 100) / 100)).toEqual([166.67, 166.67, 166.67, 0, 0]);
  });

  test("leaves five guarantees of 50 crore held", async () => {
    const agreements = await db
      .selectFrom("register.case_file")
      .select("case_id")
      .where("workflow", "=", "agreement")
      .execute();
    for (const { case_id } of agreements) {
      const [guarantee] = await guaranteesOf(db, case_id);
      expect(guarantee).toMatchObject({ state: "held", amountPaise: crore(50) });
    }
  });
});

describe("Kalpit's claims", () => {
  test("subsidy: 15 % of 1,040 crore is 156, the cap is 150: 127.5 released, then 22.5, all used", async () => {
    const claim = await caseOf("capital-subsidy", "kalpit-magnets");
    expect(claim.record.state).toBe("closed");
    expect(await readCaseMoney(db, claim.record.caseId)).toMatchObject({
      sanctionedPaise: crore(150),
      releasedPaise: crore(150),
      utilisedPaise: crore(150),
      committedPaise: 0n,
    });
    const releases = claim.moves.filter(({ verb }) => verb === "release");
    expect(releases.map(({ amountPaise }) => amountPaise)).toEqual([crore(127.5), crore(22.5)]);
  });

  test("sales: 7,15,000 kg at 1,650 rupees is 117.975 crore, 85 % of it released", async () => {
    const claim = await caseOf("sales-incentive", "kalpit-magnets");
    expect(claim.record.state).toBe("released");
    expect(await readCaseMoney(db, claim.record.caseId)).toMatchObject({
      sanctionedPaise: crore(117.975),
      releasedPaise: crore(100.27875),
    });
    const verified = claim.moves.find(({ stage }) => stage === "verification");
    expect(verified?.facts["disallowedPaise"]).toBe(String(crore(0.825)));
  });
});

test("Namuna's claim lies with the applicant, with one list: what the checks found, then what the officer added", async () => {
  const claim = await caseOf("sales-incentive", "namuna-alloys");
  expect(claim.record).toMatchObject({ state: "deficient", round: 2 });
  const list = await db
    .selectFrom("register.deficiency")
    .select(["item_no", "check_key"])
    .where("case_id", "=", claim.record.caseId)
    .orderBy("item_no")
    .execute();
  expect(list.map(({ check_key }) => check_key)).toEqual([
    "document-auditor-certificate",
    "by-hand",
  ]);
});

test("Udaharan's claim is refused: the plant was commissioned after the year claimed for", async () => {
  const claim = await caseOf("sales-incentive", "udaharan-rare-metals");
  expect(claim.record.state).toBe("rejected");
  const verified = claim.moves.find(({ stage }) => stage === "verification");
  expect(verified?.amountPaise).toBe(0n);
  expect(verified?.facts["unmet"]).not.toEqual([]);
});

test("Pradarshan's claim waits for finance: 40 % of turnover binds, 97.2 crore", async () => {
  const claim = await caseOf("sales-incentive", "pradarshan-magnetics");
  expect(claim.record.state).toBe("recommended");
  const recommended = claim.moves.find(({ stage }) => stage === "recommendation");
  expect(recommended?.amountPaise).toBe(crore(97.2));
});

describe("on the newcomer's day", () => {
  const day = STORY_ENDS_ON;
  const reader = async (...who: Parameters<typeof personOf>) => {
    const context = {
      db,
      rules: await indiaRules(),
      newId: randomUUID,
      now: () => `${day}T06:00:00Z`,
    };
    const { personId, role, partyId } = personOf(...who);
    const scope = partyId === null ? null : ({ kind: "party", key: partyId } as const);
    const actor = { personId, role, scope, forPersonId: null, amountMostPaise: null };
    return readerOf(context, actor);
  };

  test("one obligation is overdue, and some fall due in 30, 60 and 90 days", async () => {
    const { counts } = await readObligations(await reader("programme"), 90);
    expect(counts).toEqual({ overdue: 1, in30: 1, in60: 2, in90: 3 });
  });

  test("one guarantee of 50 crore ends within 30 days, another within 60", async () => {
    const { held } = await readGuarantees(await reader("programme"), 90);
    expect(held).toMatchObject({ in30Paise: String(crore(50)), in60Paise: String(crore(100)) });
  });

  test("the agency has had a certificate beyond its sixty days", async () => {
    const desk = await readDesk(await reader("agency"));
    expect(desk.waiting[0]).toMatchObject({ daysHere: 67, daysLeft: -7 });
    expect(desk.overdue).toBe(1);
  });

  test("an amendment lies in conflict with what its record has become, and says so before anybody tries", async () => {
    const programme = await reader("programme");
    const { cases } = await readCaseList(programme, { workflow: "amendment" }, { limit: 5 });
    const page = await readCasePage(programme, cases[0]?.caseId ?? "");
    expect(page?.checks[0]).toMatchObject({ met: false });
    expect(page?.checks[0]?.what.en).toMatch(/"410".*"425".*"460"/);
  });

  test("the auditor's exceptions hold a refused attempt and a desk lent", async () => {
    for (const kind of ["duty-refused", "delegation-used"] as const) {
      expect((await readExceptions(db, kind)).count, kind).toBe(1);
    }
  });

  test("every officer's desk has something on it", async () => {
    for (const role of ["agency", "programme", "finance"] as const) {
      expect((await readDesk(await reader(role))).waiting.length, role).toBeGreaterThan(0);
    }
  });
});
