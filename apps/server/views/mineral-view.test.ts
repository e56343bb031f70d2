/** A balance as its page gets it, of the India record with the trade that nobody has published put in. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { expect, test } from "vitest";
import { mineralList, mineralPage } from "./mineral-view.ts";

/** On paper: 30,168 t made (Indian Bureau of Mines), 40,000 t in and 168 t out leave 70,000 t. */
const trade = [
  "graphite-in,graphite,import,Graphite,natural graphite,2020-21,40000,,,,yes,derived-here,paper,2021,assumed",
  "graphite-out,graphite,export,Graphite,natural graphite,2020-21,168,,,,yes,derived-here,paper,2021,assumed",
  "",
].join("\n");

test("production, imports and exports of one form and year are balanced, each part with its row", async () => {
  const folder = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");
  const { files } = await readFolder(folder);
  const known = new TextDecoder().decode(files.get("trade.csv"));
  const { mission } = readMission(
    new Map([...files, ["trade.csv", new TextEncoder().encode(known + trade)]]),
  );
  if (!mission) throw new Error("the pack does not read");
  expect(mineralPage(mission, "graphite")?.balance).toMatchObject({
    years: [
      {
        form: "natural graphite",
        year: { en: "FY2020-21", hi: "वि॰व॰ 2020-21" },
        ...{ productionT: 30_168, importsT: 40_000, exportsT: 168, apparentT: 70_000 },
        provenance: {
          production: { source: "ibm-imyb-2021-graphite" },
          imports: { at: { row: "graphite-in" } },
          exports: { at: { row: "graphite-out" } },
        },
      },
    ],
    missing: [],
  });
  expect(mineralList(mission).known).toMatchObject({ exportsWeighed: 1, balanced: 1 });
});
