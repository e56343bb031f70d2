/**
 * What happened in the demonstration office: a tender, five winners, plants on time and late, claims
 * at every desk. One is left in draft, for whoever comes to learn. Amounts follow the real scheme's
 * rules; the deeds are invented.
 */
import type { MoveCase } from "../commands/move-case.ts";
import { parties, personOf, type InventedParty, type InventedPerson } from "./cast.ts";
import { Diary } from "./diary.ts";
import type { Stage } from "./stage.ts";

const SCHEME = "magnet-scheme";
const agency = personOf("agency");
const programme = personOf("programme");
/** Who opened the tender does not recommend its award. */
const secondProgramme = personOf("programme", null, 1);
const finance = personOf("finance");
const authority = personOf("authority", null, 1);
/** Sits at the other's desk while that one is away. */
const juniorAuthority = personOf("authority");
const releasing = personOf("releasing");
const steward = personOf("steward");

/** The day at which the story ends and the newcomer begins. */
export const STORY_ENDS_ON = "2030-07-15";

export async function playStory(stage: Stage): Promise<void> {
  await stage.on("2026-04-02").fund(authority, "approve-outlay", null, 7200);
  const agreements = await awardTender(stage);
  const diary = new Diary(stage);
  noteYears(diary);
  noteCommissioning(diary, agreements);
  noteSubsidies(diary, agreements);
  noteSales(diary, agreements);
  noteLoose(diary, agreements);
  await diary.play();
}

/** What a year gets, what it gives back before it ends, and its closing. */
function noteYears(diary: Diary): void {
  for (const [day, year, crore] of [
    ["2028-04-03", "2028-29", 300],
    ["2029-04-02", "2029-30", 700],
    ["2030-04-02", "2030-31", 1200],
  ] as const) {
    diary.on(day, (stage) => stage.fund(finance, "allot", year, crore));
  }
  diary.on("2029-03-28", (stage) => stage.fund(finance, "surrender", "2028-29", 300));
  diary.on("2029-04-05", (stage) => stage.closeYear(finance, "2028-29"));
  diary.on("2030-03-28", (stage) => stage.fund(finance, "surrender", "2029-30", 268));
}

const applicantOf = (party: InventedParty) => personOf("applicant", party.partyId);

/** From notice to award; answers each winner's agreement by its party. */
async function awardTender(stage: Stage): Promise<ReadonlyMap<string, string>> {
  stage.on("2026-07-01");
  const tender = await stage.open(programme, {
    scheme: SCHEME,
    workflow: "tender",
    kind: "",
    parentCaseId: null,
    data: {
      noticeNumber: "Demonstration notice 1",
      noticeOn: "2026-07-01",
      bidsDueOn: "2026-08-31",
    },
  });
  await stage.move(programme, tender, "submit");
  stage.on("2026-08-20");
  const bids: (readonly [InventedParty, string])[] = [];
  for (const party of parties) bids.push([party, await fileBid(stage, party, tender)]);
  stage.on("2026-09-04");
  for (const [party, bid] of bids) {
    const fits = party.capacityT % 100 === 0;
    await stage.move(agency, bid, "verify", {
      response: fits ? "approve" : "reject",
      ...(fits ? {} : { reason: "650 t a year is not a step of 100 t." }),
    });
  }
  await stage.on("2026-09-10").move(agency, tender, "verify");
  await stage.on("2026-09-21").move(secondProgramme, tender, "recommend");
  await stage.on("2026-10-05").move(finance, tender, "approve");
  const { agreements } = await stage.on("2026-12-15").move(authority, tender, "approve");
  // Bids of 1,200 t fill the five places; agreements come in the order of the bids.
  const winners = parties.filter(({ capacityT }) => capacityT === 1200);
  const ids = agreements as readonly string[];
  const byParty = new Map(winners.map((party, i) => [party.partyId, ids[i] ?? ""] as const));
  await signAgreements(stage, byParty);
  return byParty;
}

async function fileBid(stage: Stage, party: InventedParty, tender: string): Promise<string> {
  const applicant = applicantOf(party);
  const bid = await stage.open(applicant, {
    scheme: SCHEME,
    workflow: "bid",
    kind: "",
    parentCaseId: tender,
    data: {
      capacityT: party.capacityT,
      quoteRupeesPerKg: party.quoteRupeesPerKg,
      netWorthPaise: party.netWorthRupees,
      leadEquityShare: 0.74,
    },
  });
  await stage.move(applicant, bid, "submit");
  return bid;
}

/** Two guarantees end soon after the newcomer begins: one within thirty days, one within sixty. */
const guaranteeEnds: Readonly<Record<string, string>> = {
  "namuna-alloys": "2030-08-08",
  "pradarshan-magnetics": "2030-09-10",
};

async function signAgreements(
  stage: Stage,
  agreements: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [partyId, agreement] of agreements) {
    const applicant = personOf("applicant", partyId);
    await stage.on("2027-01-20").revise(applicant, agreement, {
      signedOn: "2027-01-20",
      bank: "Bank of the Demonstration (invented)",
      guaranteePaise: "50,00,00,000",
      guaranteeIssuedOn: "2027-01-18",
      guaranteeExpiresOn: guaranteeEnds[partyId] ?? "2034-06-30",
    });
    await stage.move(applicant, agreement, "submit");
    await stage.on("2027-02-10").move(programme, agreement, "approve");
  }
}

/** Days of commissioning; the agreements owe it by 15 December 2028. Abhyas is late, Udaharan later still. */
const commissionedOn: Readonly<Record<string, string>> = {
  "kalpit-magnets": "2028-11-20",
  "namuna-alloys": "2028-12-10",
  "pradarshan-magnetics": "2028-12-01",
  "abhyas-materials": "2029-03-25",
  "udaharan-rare-metals": "2030-05-02",
};

function noteCommissioning(diary: Diary, agreements: ReadonlyMap<string, string>): void {
  for (const [partyId, metOn] of Object.entries(commissionedOn)) {
    const agreement = agreements.get(partyId) ?? "";
    const applicant = personOf("applicant", partyId);
    diary.on(metOn, (stage) => stage.commission(applicant, agency, agreement, metOn));
  }
}

type Facts = Readonly<Record<string, string | number>>;

/** A claim of the story; its case is opened on the first day noted for it. */
class Claim {
  readonly applicant: InventedPerson;
  readonly #diary: Diary;
  #caseId = "";

  constructor(diary: Diary, partyId: string) {
    this.#diary = diary;
    this.applicant = personOf("applicant", partyId);
  }

  open(day: string, agreement: string, kind: string, data: Facts, papers: readonly string[]): this {
    return this.on(day, async (stage) => {
      this.#caseId = await stage.open(this.applicant, {
        scheme: SCHEME,
        workflow: "claim",
        kind,
        parentCaseId: agreement,
        data,
      });
      for (const paper of papers) await stage.attach(this.applicant, this.#caseId, paper);
    });
  }

  move(
    day: string,
    by: InventedPerson,
    verb: MoveCase["verb"],
    more: Partial<MoveCase> = {},
  ): this {
    return this.on(day, (stage, caseId) => stage.move(by, caseId, verb, more));
  }

  on(day: string, deed: (stage: Stage, caseId: string) => Promise<unknown>): this {
    this.#diary.on(day, (stage) => deed(stage, this.#caseId));
    return this;
  }
}

/** Capital subsidies of the three that were on time: paid in full, accounts audited, use certified. */
function noteSubsidies(diary: Diary, agreements: ReadonlyMap<string, string>): void {
  for (const [partyId, investment] of [
    ["kalpit-magnets", "1,040,00,00,000"],
    ["namuna-alloys", "900,00,00,000"],
    ["pradarshan-magnetics", "980,00,00,000"],
  ] as const) {
    const asked = { investmentPaise: investment, claimedPaise: "156,00,00,000" };
    const added = { investmentPaise: investment, note: "Invoices and assets sampled." };
    const claim = new Claim(diary, partyId);
    claim
      .open("2029-04-20", agreements.get(partyId) ?? "", "capital-subsidy", asked, subsidyPapers)
      .move("2029-04-20", claim.applicant, "submit")
      .move("2029-05-21", agency, "verify", { added })
      .move("2029-06-04", programme, "recommend")
      .move("2029-06-18", finance, "approve")
      .move("2029-07-02", authority, "sanction")
      .move("2029-07-09", releasing, "release")
      .move("2029-10-12", agency, "verify", { added })
      .move("2029-10-26", releasing, "release");
    // One is filed late and lies with the agency beyond the sixty days that the scheme gives it.
    const isLate = partyId === "pradarshan-magnetics";
    noteCertificate(claim, isLate ? "2030-05-09" : "2029-12-03", isLate);
    if (!isLate) claim.move("2030-01-08", programme, "close");
  }
}

function noteCertificate(claim: Claim, filedOn: string, isLeft: boolean): void {
  let certificate = "";
  claim.on(filedOn, async (stage, parentCaseId) => {
    certificate = await stage.open(claim.applicant, {
      scheme: SCHEME,
      workflow: "certificate",
      kind: "",
      parentCaseId,
      data: {
        utilisedPaise: await stage.releasedRupees(parentCaseId),
        statement: "Plant and machinery of the magnet line.",
      },
    });
    await stage.move(claim.applicant, certificate, "submit");
  });
  if (isLeft) return;
  claim
    .on("2029-12-17", (stage) => stage.move(agency, certificate, "verify"))
    .on("2030-01-04", (stage) => stage.move(programme, certificate, "approve"));
}

const subsidyPapers = ["auditor-certificate", "asset-register"];
const salesPapers = ["auditor-certificate", "sales-register"];

/** Claims for the sales of FY2029-30, filed in May 2030 and standing at different desks in July. */
function noteSales(diary: Diary, agreements: ReadonlyMap<string, string>): void {
  const sales = (
    day: string,
    partyId: string,
    [soldKg, netTurnoverPaise, claimedPaise]: readonly [number, string, string],
    papers = salesPapers,
  ) => {
    const data = { fiscalYear: "2029-30", soldKg, netTurnoverPaise, claimedPaise };
    const agreement = agreements.get(partyId) ?? "";
    return new Claim(diary, partyId).open(day, agreement, "sales-incentive", data, papers);
  };
  const kalpit = sales("2030-05-10", "kalpit-magnets", [720_000, "432,00,00,000", "118,80,00,000"]);
  kalpit
    .move("2030-05-10", kalpit.applicant, "submit")
    .move("2030-05-30", agency, "verify", {
      added: { soldKg: 715_000, netTurnoverPaise: "429,00,00,000" },
    })
    .move("2030-06-07", programme, "recommend")
    .move("2030-06-14", finance, "approve")
    .on("2030-06-17", (stage, caseId) => stage.tryMove(programme, caseId, "sanction"))
    .on("2030-06-20", (stage) => stage.lend(authority, juniorAuthority, "2030-06-27T12:00:00Z"))
    .on("2030-06-21", (stage, caseId) =>
      stage.moveFor(juniorAuthority, authority, caseId, "sanction"),
    )
    .move("2030-06-28", releasing, "release");

  const namuna = sales(
    "2030-05-14",
    "namuna-alloys",
    [610_000, "244,00,00,000", "104,92,00,000"],
    ["sales-register"],
  );
  namuna.move("2030-05-14", namuna.applicant, "submit").move("2030-06-12", agency, "return", {
    reason:
      "The auditor's certificate is missing, and two invoices do not agree with the register.",
    deficiencies: ["Invoices 118 and 119 show 4,000 kg more than the register of sales."],
  });

  const trial = [90_000, "54,00,00,000", "16,20,00,000"] as const;
  const udaharan = sales("2030-05-20", "udaharan-rare-metals", trial);
  udaharan
    .move("2030-05-20", udaharan.applicant, "submit")
    .move("2030-06-10", agency, "verify", {
      added: { soldKg: 90_000, netTurnoverPaise: "54,00,00,000", note: "Trial production." },
    })
    .move("2030-06-18", programme, "recommend")
    .move("2030-06-25", finance, "approve", {
      response: "reject",
      reason:
        "The plant was commissioned on 2 May 2030, after the year claimed for; nothing is admissible.",
    });

  const year = [540_000, "243,00,00,000", "102,60,00,000"] as const;
  const pradarshan = sales("2030-05-22", "pradarshan-magnetics", year);
  pradarshan
    .move("2030-05-22", pradarshan.applicant, "submit")
    .move("2030-06-20", agency, "verify", {
      added: { soldKg: 540_000, netTurnoverPaise: "243,00,00,000" },
    })
    .move("2030-07-01", programme, "recommend");

  noteAbhyas(diary, agreements.get("abhyas-materials") ?? "", sales);
}

/** Abhyas' claim for its sales is left in draft for the newcomer; its subsidy stands with the programme. */
function noteAbhyas(
  diary: Diary,
  agreement: string,
  sales: (day: string, partyId: string, asked: readonly [number, string, string]) => Claim,
): void {
  sales("2030-06-02", "abhyas-materials", [480_000, "264,00,00,000", "98,40,00,000"]).on(
    STORY_ENDS_ON,
    (stage, caseId) => stage.attach(personOf("applicant", "abhyas-materials"), caseId, "other"),
  );
  const asked = { investmentPaise: "870,00,00,000", claimedPaise: "130,50,00,000" };
  const subsidy = new Claim(diary, "abhyas-materials");
  subsidy
    .open("2030-06-02", agreement, "capital-subsidy", asked, subsidyPapers)
    .move("2030-06-02", subsidy.applicant, "submit")
    .move("2030-06-24", agency, "verify", { added: { investmentPaise: "870,00,00,000" } });
}

/** What an office always has: a report overdue and some due, an amendment in conflict. */
function noteLoose(diary: Diary, agreements: ReadonlyMap<string, string>): void {
  for (const [partyId, dueOn, titleEn, titleHi] of [
    [
      "udaharan-rare-metals",
      "2030-06-30",
      "Report of the first quarter after commissioning",
      "चालू होने के बाद पहली तिमाही का प्रतिवेदन",
    ],
    [
      "kalpit-magnets",
      "2030-08-10",
      "Yearly report of sales and investment",
      "बिक्री और निवेश का वार्षिक प्रतिवेदन",
    ],
    ["abhyas-materials", "2030-09-05", "Consent to operate, renewed", "संचालन की सहमति का नवीकरण"],
    [
      "pradarshan-magnetics",
      "2030-10-01",
      "Guarantee renewed or replaced",
      "गारंटी का नवीकरण या प्रतिस्थापन",
    ],
  ] as const) {
    const kind = titleEn.includes("eport") ? "report" : "condition";
    const owed = { kind, titleEn, titleHi, dueOn };
    diary.on("2030-05-06", (stage) => stage.owe(programme, agreements.get(partyId) ?? "", owed));
  }
  noteAmendment(diary);
}

/** Kalpit proposes more jobs at its plant; meanwhile the steward has corrected the same figure. */
function noteAmendment(diary: Diary): void {
  const key = `${SCHEME}-kalpit-magnets`;
  const applicant = personOf("applicant", "kalpit-magnets");
  diary.on("2030-06-03", (stage) => stage.reviseRecord(steward, key, { jobs: "410" }));
  diary.on("2030-06-24", async (stage) => {
    const amendment = await stage.open(applicant, {
      scheme: "register",
      workflow: "amendment",
      kind: "",
      parentCaseId: null,
      data: {
        noun: "undertaking",
        key,
        baseVersion: "3",
        changes: JSON.stringify({ jobs: { from: 410, to: 460 } }),
      },
    });
    await stage.move(applicant, amendment, "submit");
  });
  diary.on("2030-07-02", (stage) => stage.reviseRecord(steward, key, { jobs: "425" }));
}
