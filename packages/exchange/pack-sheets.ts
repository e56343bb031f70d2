/** Which sheet of a workbook holds which file of a pack. */
import { KEY_PATTERN } from "@lodestone/mission/cell";
import { isTableName } from "@lodestone/mission/pack-tables";
import { scenarioFile } from "@lodestone/mission/read-mission";

/** Name, title, licences, dates and years: what a pack says of itself in datapackage.json. */
export const ABOUT_SHEET = "about";

const scenarioSheet = /^scenario (.+)$/;

/** "scenarios/high-demand.csv" stands in the sheet "scenario high-demand". */
export function sheetOfFile(file: string): string {
  const scenario = /^scenarios\/(.+)\.csv$/.exec(file)?.[1];
  return scenario === undefined ? file.replace(/\.csv$/, "") : `scenario ${scenario}`;
}

/** Undefined for a sheet that is neither: no other name becomes a file, least of all one with a path in it. */
export function fileOfSheet(sheet: string): string | undefined {
  if (isTableName(sheet)) return `${sheet}.csv`;
  const scenario = scenarioSheet.exec(sheet)?.[1];
  return scenario !== undefined && KEY_PATTERN.test(scenario) ? scenarioFile(scenario) : undefined;
}
