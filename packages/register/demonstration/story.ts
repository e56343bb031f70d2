/**
 * What happened in the demonstration office: a tender, five winners, plants on time and late, claims
 * at every desk. One is left in draft, for whoever comes to learn. Amounts follow the real scheme's
 * rules; the deeds are invented.
 */
import { parties, personOf, type InventedParty } from "./cast.ts";
import type { Stage } from "./stage.ts";

const SCHEME = "magnet-scheme";
const agency = personOf("agency");
const programme = personOf("programme");
/** Who opened the tender does not recommend its award. */
const secondProgramme = personOf("programme", null, 1);
const finance = personOf("finance");
const authority = personOf("authority", null, 1);
const releasing = personOf("releasing");

/** The day at which the story ends and the newcomer begins. */
export const STORY_ENDS_ON = "2030-07-15";

export async function playStory(stage: Stage): Promise<void> {
  await fundScheme(stage);
  const agreements = await awardTender(stage);
  await commissionPlants(stage, agreements);
  await claimSubsidies(stage, agreements);
  await claimSales(stage, agreements);
}

async function fundScheme(stage: Stage): Promise<void> {
  stage.on("2026-04-02");
  await stage.fund(authority, "approve-outlay", null, 7200);
  for (const [day, year, crore] of [
    ["2028-04-03", "2028-29", 300],
    ["2029-04-02", "2029-30", 700],
    ["2030-04-02", "2030-31", 1200],
  ] as const) {
    await stage.on(day).fund(finance, "allot", year, crore);
  }
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
      guaranteeExpiresOn: partyId === "pradarshan-magnetics" ? "2030-09-10" : "2034-06-30",
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

async function commissionPlants(
  stage: Stage,
  agreements: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [partyId, metOn] of Object.entries(commissionedOn)) {
    const agreement = agreements.get(partyId) ?? "";
    stage.on(metOn);
    await stage.commission(personOf("applicant", partyId), agency, agreement, metOn);
  }
}

interface Verified {
  readonly [field: string]: string | number;
}

/** Takes a filed claim through the five desks to its first release. */
async function toRelease(stage: Stage, claim: string, verified: Verified, days: readonly string[]) {
  const [verify = "", recommend = "", concur = "", sanction = "", release = ""] = days;
  await stage.on(verify).move(agency, claim, "verify", { added: verified });
  await stage.on(recommend).move(programme, claim, "recommend");
  await stage.on(concur).move(finance, claim, "approve");
  await stage.on(sanction).move(authority, claim, "sanction");
  await stage.on(release).move(releasing, claim, "release");
}

async function openClaim(
  stage: Stage,
  partyId: string,
  agreement: string,
  kind: string,
  data: Verified,
  documents: readonly string[],
): Promise<string> {
  const applicant = personOf("applicant", partyId);
  const claim = await stage.open(applicant, {
    scheme: SCHEME,
    workflow: "claim",
    kind,
    parentCaseId: agreement,
    data,
  });
  for (const document of documents) await stage.attach(applicant, claim, document);
  return claim;
}

/** Capital subsidies of the three that were on time: paid in full, accounts audited, use certified. */
async function claimSubsidies(
  stage: Stage,
  agreements: ReadonlyMap<string, string>,
): Promise<void> {
  const papers = ["auditor-certificate", "asset-register"];
  for (const [partyId, investment] of [
    ["kalpit-magnets", "1,040,00,00,000"],
    ["namuna-alloys", "900,00,00,000"],
    ["pradarshan-magnetics", "980,00,00,000"],
  ] as const) {
    const applicant = personOf("applicant", partyId);
    const agreement = agreements.get(partyId) ?? "";
    const asked = { investmentPaise: investment, claimedPaise: "156,00,00,000" };
    stage.on("2029-04-20");
    const claim = await openClaim(stage, partyId, agreement, "capital-subsidy", asked, papers);
    await stage.move(applicant, claim, "submit");
    const verified = { investmentPaise: investment, note: "Invoices and assets sampled." };
    const days = ["2029-05-21", "2029-06-04", "2029-06-18", "2029-07-02", "2029-07-09"];
    await toRelease(stage, claim, verified, days);
    await stage.on("2029-10-12").move(agency, claim, "verify", { added: verified });
    const { releasedPaise } = await stage.on("2029-10-26").move(releasing, claim, "release");
    if (releasedPaise === undefined) throw new Error("the balance of a subsidy was not released");
    await certify(stage, applicant, claim);
  }
}

async function certify(
  stage: Stage,
  applicant: ReturnType<typeof personOf>,
  claim: string,
): Promise<void> {
  const released = await stage.releasedRupees(claim);
  stage.on("2029-12-03");
  const certificate = await stage.open(applicant, {
    scheme: SCHEME,
    workflow: "certificate",
    kind: "",
    parentCaseId: claim,
    data: { utilisedPaise: released, statement: "Plant and machinery of the magnet line." },
  });
  await stage.move(applicant, certificate, "submit");
  await stage.on("2029-12-17").move(agency, certificate, "verify");
  await stage.on("2030-01-04").move(programme, certificate, "approve");
  await stage.on("2030-01-08").move(programme, claim, "close");
}

/** Claims for the sales of FY2029-30, filed in May 2030 and standing at different desks in July. */
async function claimSales(stage: Stage, agreements: ReadonlyMap<string, string>): Promise<void> {
  const papers = ["auditor-certificate", "sales-register"];
  const ask = async (
    partyId: string,
    soldKg: number,
    turnover: string,
    claimed: string,
    given = papers,
  ) => {
    const agreement = agreements.get(partyId) ?? "";
    const data = {
      fiscalYear: "2029-30",
      soldKg,
      netTurnoverPaise: turnover,
      claimedPaise: claimed,
    };
    return await openClaim(stage, partyId, agreement, "sales-incentive", data, given);
  };
  stage.on("2030-05-10");
  const kalpit = await ask("kalpit-magnets", 720_000, "432,00,00,000", "118,80,00,000");
  await stage.move(personOf("applicant", "kalpit-magnets"), kalpit, "submit");
  const days = ["2030-05-30", "2030-06-07", "2030-06-14", "2030-06-21", "2030-06-28"];
  await toRelease(stage, kalpit, { soldKg: 715_000, netTurnoverPaise: "429,00,00,000" }, days);

  stage.on("2030-05-14");
  const namuna = await ask("namuna-alloys", 610_000, "244,00,00,000", "104,92,00,000", [
    "sales-register",
  ]);
  await stage.move(personOf("applicant", "namuna-alloys"), namuna, "submit");
  await stage.on("2030-06-12").move(agency, namuna, "return", {
    reason:
      "The auditor's certificate is missing, and two invoices do not agree with the register.",
    deficiencies: ["Invoices 118 and 119 show 4,000 kg more than the register of sales."],
  });

  stage.on("2030-05-20");
  const udaharan = await ask("udaharan-rare-metals", 90_000, "54,00,00,000", "16,20,00,000");
  await stage.move(personOf("applicant", "udaharan-rare-metals"), udaharan, "submit");
  const sold = { soldKg: 90_000, netTurnoverPaise: "54,00,00,000", note: "Trial production." };
  await stage.on("2030-06-10").move(agency, udaharan, "verify", { added: sold });
  await stage.on("2030-06-18").move(programme, udaharan, "recommend");
  await stage.on("2030-06-25").move(finance, udaharan, "approve", {
    response: "reject",
    reason:
      "The plant was commissioned on 2 May 2030, after the year claimed for; nothing is admissible.",
  });

  stage.on("2030-05-22");
  const pradarshan = await ask("pradarshan-magnetics", 540_000, "243,00,00,000", "102,60,00,000");
  await stage.move(personOf("applicant", "pradarshan-magnetics"), pradarshan, "submit");
  await stage.on("2030-06-20").move(agency, pradarshan, "verify", {
    added: { soldKg: 540_000, netTurnoverPaise: "243,00,00,000" },
  });
  await stage.on("2030-07-01").move(programme, pradarshan, "recommend");

  // Left in draft for the newcomer; its subsidy stands with the agency.
  stage.on("2030-06-02");
  const draft = await ask("abhyas-materials", 480_000, "264,00,00,000", "98,40,00,000");
  const subsidy = { investmentPaise: "870,00,00,000", claimedPaise: "130,50,00,000" };
  const agreement = agreements.get("abhyas-materials") ?? "";
  const assets = ["auditor-certificate", "asset-register"];
  const claim = await openClaim(
    stage,
    "abhyas-materials",
    agreement,
    "capital-subsidy",
    subsidy,
    assets,
  );
  await stage.move(personOf("applicant", "abhyas-materials"), claim, "submit");
  await stage.on("2030-06-24").move(agency, claim, "verify", {
    added: { investmentPaise: "870,00,00,000" },
  });
  const applicant = personOf("applicant", "abhyas-materials");
  await stage.on(STORY_ENDS_ON).attach(applicant, draft, "other");
}
