/** Numbers of a scheme for tests, without a pack around them. */
import type { MissionTables } from "@lodestone/mission/mission";
import { SchemeNumbers } from "./scheme-numbers.ts";

export function numbersFor(
  scheme: string,
  values: Readonly<Record<string, number>>,
): SchemeNumbers {
  const scheme_parameters = Object.entries(values).map(([parameter, value], i) => ({
    scheme,
    parameter,
    value,
    unit: "",
    clause_en: "",
    clause_hi: "",
    text_seen: false,
    use: true,
    source: "paper",
    locator: "",
    as_of: "2026-04-01",
    grade: "assumed",
    at: {
      table: "scheme_parameters",
      row: `${scheme}/${parameter}//paper`,
      file: "scheme_parameters.csv",
      line: i + 2,
    },
  })) as unknown as MissionTables["scheme_parameters"];
  return new SchemeNumbers({ scheme_parameters }, scheme);
}
