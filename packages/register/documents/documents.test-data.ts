/** A claim, its lacks and its use as documents for tests. Every name and number is invented. */
import { claimSalesIncentive } from "@lodestone/schemes/magnet-claim";
import { SchemeNumbers } from "@lodestone/schemes/scheme-numbers";
import type { MissionTables } from "@lodestone/mission/mission";
import { paiseFromCrore, paiseFromRupees } from "@lodestone/units/money";
import type { DeficiencyFacts } from "./deficiency-letter.ts";
import type { DocumentFacts } from "./document.ts";
import type { SanctionFacts } from "./sanction-order.ts";
import type { UtilisationFacts } from "./utilisation-certificate.ts";

export const shared: DocumentFacts = {
  number: "DEMO/RM/2030/17",
  date: "2030-09-12",
  standing: "issued",
  isDemonstration: true,
  office: {
    en: "Demonstration Ministry, Magnet Scheme Division",
    hi: "प्रदर्शन मंत्रालय, चुंबक योजना प्रभाग",
  },
  signatory: { en: "Sanctioning officer", hi: "स्वीकृति अधिकारी" },
  party: {
    name: { en: "Example Magnets Limited", hi: "उदाहरण मैग्नेट्स लिमिटेड" },
    address: { en: "Plot 4, Example Park", hi: "भूखंड 4, उदाहरण पार्क" },
  },
  instrument: {
    en: "Scheme to Promote Manufacturing of Sintered Rare Earth Permanent Magnet",
    hi: "सिंटर्ड दुर्लभ मृदा स्थायी चुंबक निर्माण प्रोत्साहन योजना",
  },
  caseId: "CLAIM-2030-0004",
  fy: 2030,
  anchor: {
    record: "ledger",
    position: 1284,
    head: "9f2c4a1be07d5533c0a8f1f0d7be96a4b0cf6e2a7a6d1d1e5f3c2b1a0d9e8f70",
  },
};

/** 1,200 t claimed of which 1,190 are borne out, at Rs 5,000 per kg, 1,100 crore paid before. */
export function sanctionFacts(tables: MissionTables): SanctionFacts {
  const numbers = new SchemeNumbers(tables, "magnet-scheme");
  const outcome = claimSalesIncentive(numbers, {
    claimed: paiseFromCrore(300),
    winner: {
      capacityT: 1200,
      investment: paiseFromCrore(700),
      netWorth: paiseFromCrore(400),
      leadMemberShare: 1,
    },
    quoteRupeesPerKg: 2150,
    period: { from: "2029-04-01", to: "2030-03-31" },
    claimedBefore: [2029],
    dates: { awardedOn: "2026-10-01", commissionedOn: "2028-08-01" },
    soldKg: { claimed: 1_200_000, verified: 1_190_000 },
    netTurnover: {
      claimed: paiseFromRupees(5000) * 1_200_000n,
      verified: paiseFromRupees(5000) * 1_190_000n,
    },
    paidToWinner: paiseFromCrore(1100),
    paidFromPool: paiseFromCrore(3000),
    damagesDue: paiseFromCrore(5),
  });
  return {
    ...shared,
    head: { en: "sales-linked incentive", hi: "बिक्री-संबद्ध प्रोत्साहन" },
    outcome,
    clauses: Object.fromEntries(
      tables.scheme_parameters.map(({ at, clause_en, clause_hi }) => [
        at.row,
        { en: clause_en, hi: clause_hi },
      ]),
    ),
    damagesClause:
      tables.scheme_parameters.find(
        ({ parameter }) => parameter === "liquidated-damages-share-per-day",
      )?.at.row ?? "",
    conditions: [
      {
        en: "The rest is paid, or what was paid too much is recovered, on audited accounts.",
        hi: "शेष राशि लेखापरीक्षित खातों पर दी जाएगी, या अधिक दी गई राशि वसूल की जाएगी।",
      },
      {
        en: "Books and plant stay open to inspection by the managing agency.",
        hi: "लेखे और संयंत्र प्रबंध एजेंसी के निरीक्षण के लिए खुले रहेंगे।",
      },
    ],
    chargedTo: { en: "the demonstration head of account", hi: "प्रदर्शन लेखा शीर्ष" },
    concurrence: { number: "DEMO/FIN/88", date: "2030-09-10" },
  };
}

export const deficiencyFacts: DeficiencyFacts = {
  ...shared,
  number: "DEMO/RM/2030/9",
  date: "2030-07-02",
  standing: "draft",
  anchor: { ...shared.anchor, record: "audit", position: 977 },
  filedOn: "2030-06-28",
  claimed: paiseFromCrore(300),
  deficiencies: [
    {
      what: {
        en: "Statutory auditor's certificate of sales",
        hi: "बिक्री का सांविधिक लेखापरीक्षक प्रमाण-पत्र",
      },
      why: {
        en: "The certificate attached is of the year before",
        hi: "संलग्न प्रमाण-पत्र पिछले वर्ष का है",
      },
      remedy: {
        en: "Attach the certificate for FY2029-30",
        hi: "वि॰व॰ 2029-30 का प्रमाण-पत्र संलग्न करें",
      },
    },
    {
      what: { en: "Invoices for 10,000 kg", hi: "10,000 किग्रा के बीजक" },
      why: {
        en: "Returns of goods and services tax do not show them",
        hi: "वस्तु एवं सेवा कर विवरणियों में वे नहीं दिखते",
      },
      remedy: {
        en: "Show the returns or take the invoices out of the claim",
        hi: "विवरणियाँ दिखाएँ या बीजक दावे से हटाएँ",
      },
      atStake: paiseFromCrore(2.15),
    },
  ],
  replyBy: "2030-08-01",
};

export const utilisationFacts: UtilisationFacts = {
  ...shared,
  number: "DEMO/UC/2030/3",
  date: "2030-05-20",
  party: { name: { en: "Example Centre of Excellence", hi: "उदाहरण उत्कृष्टता केंद्र" } },
  instrument: { en: "Research grants of the mission", hi: "मिशन के अनुसंधान अनुदान" },
  caseId: "GRANT-2028-0011",
  isRecurring: false,
  opening: { cash: paiseFromRupees(1_25_00_000), advances: paiseFromRupees(10_00_000) },
  interestEarned: paiseFromRupees(4_31_207.55),
  interestReturned: paiseFromRupees(4_31_207.55),
  receipts: [
    { sanctionNumber: "DEMO/RM/2029/61", date: "2029-07-05", amount: paiseFromCrore(6) },
    { sanctionNumber: "DEMO/RM/2030/2", date: "2030-01-18", amount: paiseFromCrore(3.5) },
  ],
  utilised: {
    general: paiseFromRupees(2_10_40_125.5),
    salaries: paiseFromRupees(95_00_000),
    capitalAssets: paiseFromCrore(6.2),
  },
  closingAdvances: paiseFromRupees(12_00_000),
};
