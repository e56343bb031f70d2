/** Reads an XLSX file into sheets of cells, bounded and without trust; what cannot be is said in words. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { isDateFormat } from "./date-serial.ts";
import { readSheet, SheetRefused, type Sheet } from "./read-sheet.ts";
import { decodeCellText } from "../cell-text.ts";
import { attribute, scanXml } from "./xml-scan.ts";
import { UNPACKED_BYTES_MOST, ZipParts, ZipRefused } from "./zip-parts.ts";

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904 in workbooks of old Macintosh programs. */
  readonly from1904: boolean;
}

/** A packed workbook of more than this is refused unread. */
export const WORKBOOK_BYTES_MOST = 32 * 1024 * 1024;
const SHEETS_MOST = 500;
const MEGABYTE = 1024 * 1024;

export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly workbook: Workbook } | { readonly wrong: Sentence }> {
  if (bytes.length > WORKBOOK_BYTES_MOST) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    return {
      wrong: sentence("workbook.file-large", { megabytes, most: WORKBOOK_BYTES_MOST / MEGABYTE }),
    };
  }
  // The old binary form, which is also how a workbook with a password is kept.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { wrong: sentence("workbook.old-form") };
  try {
    return { workbook: await readParts(new ZipParts(bytes)) };
  } catch (error) {
    if (error instanceof SheetRefused) return { wrong: error.what };
    if (!(error instanceof ZipRefused)) throw error;
    const most = UNPACKED_BYTES_MOST / MEGABYTE;
    return { wrong: sentence(`workbook.${error.trouble}`, { most }) };
  }
}

async function readParts(parts: ZipParts): Promise<Workbook> {
  const book = await parts.text("xl/workbook.xml");
  if (book === undefined) throw new ZipRefused("not-zip");
  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  scanOrRefuse(book, (name, attributes) => {
    if (name === "workbookPr")
      from1904 = /^(?:1|true)$/.test(attribute(attributes, "date1904") ?? "");
    if (name !== "sheet") return;
    const id = /\s[\w.-]*:?id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
    listed.push({ name: attribute(attributes, "name") ?? "", id });
  });
  if (listed.length > SHEETS_MOST) throw new ZipRefused("too-large");
  const targets = await sheetTargets(parts);
  const strings = await sharedStrings(parts);
  const dateStyles = await stylesOfDates(parts);
  const sheets: Sheet[] = [];
  for (const { name, id } of listed) {
    const xml = await parts.text(targets.get(id) ?? "");
    // A sheet of charts has no cells and is no table.
    if (xml !== undefined) sheets.push(readSheet(name, xml, strings, dateStyles));
  }
  return { sheets, from1904 };
}

function scanOrRefuse(
  xml: string,
  open: (name: string, attributes: string) => void,
  text: (text: string) => void = () => undefined,
  close: (name: string) => void = () => undefined,
): void {
  if (!scanXml(xml, { open, close, text })) throw new ZipRefused("damaged");
}

/** The part of each sheet by its relationship. */
async function sheetTargets(parts: ZipParts): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  scanOrRefuse((await parts.text("xl/_rels/workbook.xml.rels")) ?? "", (name, attributes) => {
    if (name !== "Relationship" || attribute(attributes, "Type")?.endsWith("/worksheet") !== true)
      return;
    const target = attribute(attributes, "Target") ?? "";
    const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(attributes, "Id") ?? "", part);
  });
  return targets;
}

/** Texts kept once and pointed at; the runs of a text with several fonts are joined, readings left out. */
async function sharedStrings(parts: ZipParts): Promise<readonly string[]> {
  const strings: string[] = [];
  let inText = false;
  let inReading = false;
  let current = "";
  scanOrRefuse(
    (await parts.text("xl/sharedStrings.xml")) ?? "",
    (name) => {
      if (name === "si") current = "";
      if (name === "t") inText = true;
      if (name === "rPh") inReading = true;
    },
    (text) => {
      if (inText && !inReading) current += text;
    },
    (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") inReading = false;
      if (name === "si") strings.push(decodeCellText(current));
    },
  );
  return strings;
}

/** Which cell styles show a number as a date. */
async function stylesOfDates(parts: ZipParts): Promise<ReadonlySet<number>> {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let inCellStyles = false;
  let style = 0;
  scanOrRefuse(
    (await parts.text("xl/styles.xml")) ?? "",
    (name, attributes) => {
      const id = Number(attribute(attributes, "numFmtId"));
      if (name === "numFmt") codes.set(id, attribute(attributes, "formatCode") ?? "");
      if (name === "cellXfs") inCellStyles = true;
      if (name !== "xf" || !inCellStyles) return;
      if (isDateFormat(id, codes.get(id))) dates.add(style);
      style++;
    },
    undefined,
    (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  );
  return dates;
}
