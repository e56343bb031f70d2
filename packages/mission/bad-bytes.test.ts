/** Whatever the bytes are, reading a pack ends in a mission or in faults said in words. */
import path from "node:path";
import { say } from "@lodestone/words/say";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { faultSentence } from "./fault.ts";
import { readFolder } from "./folder.ts";
import { readMission, type PackFiles } from "./read-mission.ts";

let files: PackFiles;
let names: readonly string[];

beforeAll(async () => {
  const folder = path.join(import.meta.dirname, "..", "..", "missions", "magnet-loop");
  files = (await readFolder(folder)).files;
  names = [...files.keys()];
});

/** The campaign's length; LODESTONE_RUNS=20000 makes it a long one. */
const numRuns = Number(process.env["LODESTONE_RUNS"] ?? 400);

function readsInWords(pack: PackFiles): void {
  const { mission, faults } = readMission(pack);
  expect(mission === undefined).toBe(faults.length > 0);
  for (const fault of faults) {
    for (const language of ["en", "hi"] as const) {
      const words = say(language, faultSentence(fault));
      expect(words).not.toMatch(/undefined|\[object/);
      expect(words).toContain(fault.file);
    }
  }
}

test("bytes changed, cut out or put in at random places", () => {
  const damage = fc.record({
    file: fc.nat(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 40 }),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(
          ",",
          '"',
          "\n",
          ";",
          "1e308",
          "-1",
          "\ufeff",
          "é",
          "=1+1",
          "NaN",
          "Infinity",
          "0x10",
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const pack = new Map(files);
      for (const { file, at, cut, bytes } of damages) {
        const name = names[file % names.length] ?? "";
        const whole = pack.get(name) ?? new Uint8Array();
        const start = Math.floor(at * whole.length);
        pack.set(
          name,
          Uint8Array.from([...whole.slice(0, start), ...bytes, ...whole.slice(start + cut)]),
        );
      }
      readsInWords(pack);
    }),
    { numRuns },
  );
});

test("any cell replaced by any text", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.string({ unit: "binary", maxLength: 30 }),
      (file, row, column, text) => {
        const name = names[file % names.length] ?? "";
        const lines = new TextDecoder().decode(files.get(name)).split("\n");
        const line = row % lines.length;
        const cells = (lines[line] ?? "").split(",");
        cells[column % cells.length] = `"${text.replaceAll('"', '""')}"`;
        lines[line] = cells.join(",");
        readsInWords(new Map(files).set(name, new TextEncoder().encode(lines.join("\n"))));
      },
    ),
    { numRuns },
  );
});

test("any files at all", () => {
  const anyName = fc.oneof(
    fc.constantFrom("sites.csv", "datapackage.json", "sources.csv"),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyName, fc.uint8Array({ maxLength: 200 })), { maxLength: 5 }),
      (entries) => {
        readsInWords(new Map(entries));
      },
    ),
    { numRuns },
  );
});
