/** What the documents say: sums that add up, amounts in words, one whole list, an anchor. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { amountInWords } from "@lodestone/units/amount-in-words";
import { formatPaise } from "@lodestone/units/indian-number";
import { croreFromPaise } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { deficiencyLetter } from "./deficiency-letter.ts";
import { documentHtml } from "./document-html.ts";
import type { Block, OfficialDocument } from "./document.ts";
import { deficiencyFacts, sanctionFacts, shared, utilisationFacts } from "./documents.test-data.ts";
import { sanctionOrder } from "./sanction-order.ts";
import { utilisationCertificate, utilisationSums } from "./utilisation-certificate.ts";

let mission: Mission;

beforeAll(async () => {
  const india = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");
  const read = readMission((await readFolder(india)).files);
  if (!read.mission) throw new Error("the India pack does not read");
  mission = read.mission;
});

const tablesOf = ({ blocks }: OfficialDocument) =>
  blocks.filter((block): block is Extract<Block, { kind: "table" }> => block.kind === "table");
const amountOf = ({ blocks }: OfficialDocument) =>
  blocks.find((block) => block.kind === "amount")?.amount;

describe("a sanction order", () => {
  test("sanctions what the claim pays now: 85 per cent of 190 crore less 5 of damages", () => {
    const order = sanctionOrder(sanctionFacts(mission));
    expect(croreFromPaise(amountOf(order) ?? 0n)).toBe(156.5);
    const html = documentHtml(order, "en");
    expect(html).toContain("₹1,56,50,00,000.00");
    expect(html).toContain("Rupees One Hundred Fifty-Six Crore Fifty Lakh only");
    expect(documentHtml(order, "hi")).toContain("रुपये एक सौ छप्पन करोड़ पचास लाख मात्र");
  });

  test("the table goes from the claim to the payment, and each part names its clause", () => {
    const [table] = tablesOf(sanctionOrder(sanctionFacts(mission)));
    const rows = table?.rows ?? [];
    let running = 0n;
    for (const { cells, isTotal } of rows) {
      const amount = cells[2];
      if (typeof amount !== "bigint") throw new Error("a row without an amount");
      if (isTotal) expect(amount).toBe(running);
      else running += amount;
    }
    expect(rows.filter(({ isTotal }) => isTotal)).toHaveLength(2);
    const html = documentHtml(sanctionOrder(sanctionFacts(mission)), "en");
    expect(html).toContain("by analogy with the battery-cell incentive");
    expect(html).toContain("Most incentive as a share of net sales turnover of the year");
    expect(html).toContain("10,000 kg claimed that the evidence does not bear out");
  });

  test("a clause whose words are not at hand shows the row it stands in", () => {
    const order = sanctionOrder({ ...sanctionFacts(mission), clauses: {} });
    expect(documentHtml(order, "hi")).toContain("magnet-scheme/incentive-cap-per-winner/1200");
  });
});

describe("a letter of deficiencies", () => {
  test("lists what, why and how to mend it, says the list is whole, and by when to reply", () => {
    const html = documentHtml(deficiencyLetter(deficiencyFacts), "en");
    expect(html).toContain("Points found lacking: 2.");
    expect(html).toContain("Attach the certificate for FY2029-30");
    expect(html).toContain("This list is complete.");
    expect(html).toContain("1 August 2030");
    expect(html).toContain("Rupees Three Hundred Crore only");
    expect(html).toContain("Rupees Two Crore Fifteen Lakh only");
  });

  test("names no amount at stake where none can be told", () => {
    const [first] = deficiencyFacts.deficiencies;
    const letter = deficiencyLetter({ ...deficiencyFacts, deficiencies: first ? [first] : [] });
    expect(amountOf(letter)).toBeUndefined();
  });
});

describe("a utilisation certificate after Form GFR 12-A", () => {
  test("opening, interest and receipts less expenditure are the closing balance", () => {
    const sums = utilisationSums(utilisationFacts);
    expect(sums.available).toBe(sums.opening + sums.received);
    expect(formatPaise(sums.available)).toBe("₹10,85,00,000.00");
    expect(formatPaise(sums.utilised)).toBe("₹9,25,40,125.50");
    expect(formatPaise(sums.closing)).toBe("₹1,59,59,874.50");
    const html = documentHtml(utilisationCertificate(utilisationFacts), "en");
    expect(html).toContain(
      "Rupees Nine Crore Twenty-Five Lakh Forty Thousand One Hundred Twenty-Five and Paise Fifty only",
    );
    expect(html).toContain("Form GFR 12-A, Rule 238 (1)");
    expect(html).toContain('<p class="office">Example Centre of Excellence</p>');
    expect(html).not.toContain("<address>");
    expect(html).toContain("1 April 2029");
    expect(html).toContain("31 March 2030");
  });

  test("more spent than there was is refused with the case, the sums and no certificate", () => {
    const utilised = { ...utilisationFacts.utilised, salaries: 10n ** 12n };
    expect(() => utilisationCertificate({ ...utilisationFacts, utilised })).toThrow(
      /GRANT-2028-0011: spent .* more than the ₹10,85,00,000\.00/,
    );
    const closingAdvances = 10n ** 12n;
    expect(() => utilisationCertificate({ ...utilisationFacts, closingAdvances })).toThrow(
      RangeError,
    );
  });

  test("whatever was received and spent within it, what is left is told in two parts that add up", () => {
    const paise = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(
        paise,
        paise,
        paise,
        fc.integer({ min: 0, max: 100 }),
        (cash, amount, advances, percent) => {
          const receipts = [{ sanctionNumber: "S", date: "2029-07-05", amount }];
          const spent = ((cash + amount + advances) * BigInt(percent)) / 100n;
          const facts = {
            ...utilisationFacts,
            opening: { cash, advances },
            receipts,
            utilised: { general: spent, salaries: 0n, capitalAssets: 0n },
            closingAdvances: 0n,
          };
          const last = tablesOf(utilisationCertificate(facts)).at(-1);
          const [inCash, inAdvances, total] = (last?.rows ?? []).map(({ cells }) => cells[1]);
          expect(inCash).toBe(total);
          expect(inAdvances).toBe(0n);
          expect(total).toBe(cash + amount + advances - spent);
        },
      ),
    );
  });
});

describe("the printed page", () => {
  const all = () => [
    sanctionOrder(sanctionFacts(mission)),
    deficiencyLetter(deficiencyFacts),
    utilisationCertificate(utilisationFacts),
  ];

  test.each(["en", "hi"] as const)(
    "stands alone in %s: nothing is fetched, no blank is left",
    (language) => {
      for (const document of all()) {
        const html = documentHtml(document, language);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).not.toMatch(/https?:|src=|href=|url\(|<script|<img|@import/i);
        const body = html.slice(html.indexOf("<body>"));
        expect(body).not.toMatch(/\{\w+(?::\w+)?\}/);
        expect(html).not.toContain("undefined");
        expect(html).toContain(document.facts.anchor.head);
      }
    },
  );

  test("says it is no government document until a deployment says otherwise, and whether it is a draft", () => {
    const letter = (changes: Partial<typeof deficiencyFacts>) =>
      documentHtml(deficiencyLetter({ ...deficiencyFacts, ...changes }), "en");
    expect(letter({})).toContain("this is not a government document");
    expect(letter({})).toContain("Draft: not issued");
    const own = letter({ isDemonstration: false, standing: "issued" });
    expect(own).not.toContain("not a government document");
    expect(own).not.toContain("Draft");
  });

  test("a hostile name stays a name", () => {
    const hostile = `<script>alert("x")</script>'&{words}`;
    const party = { name: { en: hostile, hi: hostile }, address: { en: hostile, hi: hostile } };
    const number = `"><img src=x onerror=alert(1)>`;
    const facts = {
      ...sanctionFacts(mission),
      party,
      number,
      caseId: hostile,
      signatory: party.name,
    };
    for (const language of ["en", "hi"] as const) {
      const html = documentHtml(sanctionOrder(facts), language);
      expect(html).not.toMatch(/<script|<img/);
      expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;{words}");
    }
  });

  test("no text of any kind opens a tag", () => {
    const tags = (html: string) => html.match(/<[a-z!/][^>]*>/gi)?.length;
    const plain = tags(documentHtml(deficiencyLetter(withWhat("x")), "en"));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const html = documentHtml(deficiencyLetter(withWhat(text)), "en");
        expect(tags(html)).toBe(plain);
      }),
    );
  });

  function withWhat(what: string): typeof deficiencyFacts {
    const deficiencies = deficiencyFacts.deficiencies.map((one) => ({ ...one, what }));
    return { ...deficiencyFacts, deficiencies };
  }

  test("the amount printed is the amount in words, whatever it is", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (claimed) => {
        const html = documentHtml(deficiencyLetter({ ...deficiencyFacts, claimed }), "hi");
        expect(html).toContain(`${formatPaise(claimed)} (${amountInWords(claimed, "hi")})`);
      }),
    );
  });

  test("stands where the record stood: its entry and its hash", () => {
    const html = documentHtml(sanctionOrder(sanctionFacts(mission)), "en");
    expect(html).toContain(`entry ${shared.anchor.position} of the ledger`);
    expect(html).toContain(shared.anchor.head);
  });
});
