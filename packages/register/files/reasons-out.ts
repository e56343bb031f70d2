/** The faults of a list as a workbook's: the file comes back as it was, with a reason in each row. */
import type { Language } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import { workbookWithReasons } from "@lodestone/sheets/workbook-with-reasons";
import type { ListFile } from "./list-file.ts";
import type { ListLine } from "./list-diff.ts";

export function reasonsWorkbook(
  list: ListFile,
  lines: readonly Pick<ListLine, "row" | "kind" | "faults" | "like">[],
  language: Language,
  { today, isDemonstration }: { readonly today: string; readonly isDemonstration: boolean },
): Promise<Uint8Array> {
  const faults = lines.flatMap(({ row, kind, faults: own, like }): SheetFault[] => [
    ...own.map(({ column, value, what }) => ({
      sheet: list.sheet,
      row,
      ...(column === undefined ? {} : { column }),
      value,
      what,
    })),
    ...(kind === "duplicate"
      ? [{ sheet: list.sheet, row, what: sentence("list.duplicate", { like }) }]
      : []),
  ]);
  const banner = isDemonstration ? say(language, sentence("demonstration.banner")) : undefined;
  return workbookWithReasons(list.workbook, faults, language, today, banner);
}
