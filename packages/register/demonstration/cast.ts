/**
 * The cast of the demonstration office. Every company and person is invented; their names are Hindi
 * words for "invented", "sample" and the like, so that nobody takes them for real.
 */
import type { Role } from "../workflow/roles.ts";

export interface InventedParty {
  readonly partyId: string;
  readonly nameEn: string;
  readonly nameHi: string;
  readonly place: string;
  /** The invented bid, in tonnes a year and rupees per kg. */
  readonly capacityT: number;
  readonly quoteRupeesPerKg: number;
  readonly netWorthRupees: string;
}

export const parties: readonly InventedParty[] = [
  party(
    "kalpit-magnets",
    "Kalpit Magnets (invented)",
    "कल्पित मैग्नेट्स (काल्पनिक)",
    "in-od",
    1200,
    1650,
  ),
  party(
    "namuna-alloys",
    "Namuna Alloys (invented)",
    "नमूना अलॉयज़ (काल्पनिक)",
    "in-ap",
    1200,
    1720,
  ),
  party(
    "udaharan-rare-metals",
    "Udaharan Rare Metals (invented)",
    "उदाहरण रेयर मेटल्स (काल्पनिक)",
    "in-gj",
    1200,
    1800,
  ),
  party(
    "pradarshan-magnetics",
    "Pradarshan Magnetics (invented)",
    "प्रदर्शन मैग्नेटिक्स (काल्पनिक)",
    "in-mh",
    1200,
    1900,
  ),
  party(
    "abhyas-materials",
    "Abhyas Materials (invented)",
    "अभ्यास मैटेरियल्स (काल्पनिक)",
    "in-tn",
    1200,
    2050,
  ),
  party(
    "parikalpana-metals",
    "Parikalpana Metals (invented)",
    "परिकल्पना मेटल्स (काल्पनिक)",
    "in-kl",
    900,
    2100,
  ),
  party(
    "anuman-magnets",
    "Anuman Magnets (invented)",
    "अनुमान मैग्नेट्स (काल्पनिक)",
    "in-ka",
    650,
    1500,
  ),
];

function party(
  partyId: string,
  nameEn: string,
  nameHi: string,
  place: string,
  capacityT: number,
  quoteRupeesPerKg: number,
): InventedParty {
  return {
    partyId,
    nameEn,
    nameHi,
    place,
    capacityT,
    quoteRupeesPerKg,
    netWorthRupees: "400,00,00,000",
  };
}

export interface InventedPerson {
  /** A fixed id, so that every demonstration office has the same people. */
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly partyId: string | null;
  readonly amountMostRupees: string | null;
}

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** One person a role, and two where a case needs two of a role; one applicant a company. */
export const people: readonly InventedPerson[] = [
  ...parties.map(({ partyId, nameEn }, i) => ({
    personId: id(101 + i),
    name: `Applicant of ${nameEn.replace(" (invented)", "")}`,
    role: "applicant" as const,
    partyId,
    amountMostRupees: null,
  })),
  officer(1, "Asha Kalpanik", "agency"),
  officer(2, "Dev Kalpanik", "agency"),
  officer(3, "Meera Namuna", "programme"),
  officer(4, "Farid Namuna", "programme"),
  officer(5, "Leela Udaharan", "finance"),
  officer(6, "Thomas Udaharan", "finance"),
  officer(7, "Harpreet Pradarshan", "authority", "500,00,00,000"),
  officer(8, "Secretary Pradarshan", "authority", "10000,00,00,000"),
  officer(9, "Imran Abhyas", "releasing"),
  officer(10, "Nandini Abhyas", "auditor"),
  officer(11, "Joseph Anuman", "steward"),
  officer(12, "Bina Anuman", "state-officer"),
  officer(13, "Gopal Parikalpana", "administrator"),
  officer(14, "Hema Parikalpana", "administrator"),
];

function officer(
  n: number,
  name: string,
  role: Role,
  amountMostRupees: string | null = null,
): InventedPerson {
  return { personId: id(n), name, role, partyId: null, amountMostRupees };
}

/** The first person of a role, or the applicant of a party. */
export function personOf(role: Role, partyId: string | null = null, place = 0): InventedPerson {
  const found = people.filter((person) => person.role === role && person.partyId === partyId)[
    place
  ];
  if (!found) throw new Error(`the demonstration has no ${role} ${partyId ?? ""}`);
  return found;
}
