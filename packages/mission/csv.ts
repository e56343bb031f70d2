/**
 * Reads CSV bytes (RFC 4180) into cells that know their line. Own code and not a library, because
 * every fault must name file, line and column of the source, all faults come in one report, and
 * whatever the bytes are nothing may throw: see docs/decisions/0004.
 */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "./fault.ts";

export interface CsvRecord {
  /** Line on which the record starts; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly file: string;
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** Bounds that no honest table reaches; they keep a hostile file from filling the memory. */
export const CSV_BYTES_MOST = 32 * 1024 * 1024;
const CSV_ROWS_MOST = 200_000;

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

/** The records of a file, or undefined when it cannot be read as CSV at all; faults say why. */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  columns: readonly string[],
  report: FaultReport,
): CsvFile | undefined {
  const decoded = decode(file, bytes, report);
  if (decoded === undefined) return undefined;
  if (decoded.trim() === "") {
    report.add({
      file,
      line: 1,
      what: sentence("fault.file-empty", { header: columns.join(",") }),
    });
    return undefined;
  }
  const records = splitRecords(file, decoded, report);
  const header = records.shift();
  if (!header || !acceptSeparator(file, header, report)) return undefined;
  return { file, header: header.cells, records };
}

/** UTF-8 text without its byte-order mark; other encodings are named, not guessed at. */
function decode(file: string, bytes: Uint8Array, report: FaultReport): string | undefined {
  if (bytes.length > CSV_BYTES_MOST) {
    const megabytes = Math.ceil(bytes.length / 1048576);
    const most = CSV_BYTES_MOST / 1048576;
    report.add({ file, what: sentence("fault.file-too-large", { megabytes, most }) });
    return undefined;
  }
  const encoding = foreignEncoding(bytes);
  if (encoding) {
    report.add({ file, what: sentence("fault.wrong-encoding", { encoding }) });
    return undefined;
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    report.add({ file, line: lineOfByte(bytes, nul), what: sentence("fault.nul-byte") });
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const byte = firstInvalidByte(bytes);
    report.add({
      file,
      line: lineOfByte(bytes, byte),
      what: sentence("fault.not-utf8", { byte }),
    });
    return undefined;
  }
}

function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "UTF-16 (little endian)";
  if (a === 0xfe && b === 0xff) return "UTF-16 (big endian)";
  if (a === 0x50 && b === 0x4b) return "XLSX/ZIP";
  return undefined;
}

function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let i = 0; i < position; i++) if (bytes[i] === LF) line++;
  return line;
}

/** Position of the first byte that breaks UTF-8, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // `stream` lets a character be cut at the end without counting as a fault.
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** One pass over the characters; a quoted cell may hold commas, line breaks and doubled quotes. */
function splitRecords(file: string, content: string, report: FaultReport): CsvRecord[] {
  const records: CsvRecord[] = [];
  const length = content.length;
  let cells: string[] = [];
  let line = 1;
  let recordLine = 1;
  let i = 0;
  const closeRecord = () => {
    // A line without any character is the end of the file or a spacer, not a row.
    if (cells.length > 1 || cells[0] !== "") records.push({ line: recordLine, cells });
    cells = [];
  };
  while (i <= length) {
    if (records.length > CSV_ROWS_MOST) {
      report.add({ file, line, what: sentence("fault.too-many-rows", { most: CSV_ROWS_MOST }) });
      return records;
    }
    if (content.charCodeAt(i) === QUOTE) {
      const quoted = readQuoted(content, i + 1);
      if (quoted.end < 0) {
        report.add({ file, line, what: sentence("fault.quote-open") });
        return records;
      }
      cells.push(quoted.cell);
      line += quoted.lines;
      i = quoted.end;
      if (!isCellEnd(content.charCodeAt(i)) && i < length) {
        report.add({ file, line, what: sentence("fault.quote-stray") });
        while (i < length && !isCellEnd(content.charCodeAt(i))) i++;
      }
    } else {
      const start = i;
      while (i < length && !isCellEnd(content.charCodeAt(i))) i++;
      cells.push(content.slice(start, i).trim());
    }
    if (i >= length) {
      closeRecord();
      return records;
    }
    const end = content.charCodeAt(i++);
    if (end === COMMA) continue;
    if (end === CR && content.charCodeAt(i) === LF) i++;
    closeRecord();
    line++;
    recordLine = line;
  }
  return records;
}

function isCellEnd(code: number): boolean {
  return code === COMMA || code === LF || code === CR;
}

/** Reads from after the opening quote; `end` is -1 when no quote closes the cell. */
function readQuoted(content: string, start: number): { cell: string; end: number; lines: number } {
  let from = start;
  for (;;) {
    const quote = content.indexOf('"', from);
    if (quote < 0) return { cell: "", end: -1, lines: 0 };
    if (content.charCodeAt(quote + 1) === QUOTE) {
      from = quote + 2;
      continue;
    }
    const raw = content.slice(start, quote);
    const cell = raw.includes('"') ? raw.replaceAll('""', '"') : raw;
    return { cell: cell.trim(), end: quote + 1, lines: countLines(raw) };
  }
}

function countLines(raw: string): number {
  let lines = 0;
  for (let i = raw.indexOf("\n"); i >= 0; i = raw.indexOf("\n", i + 1)) lines++;
  return lines;
}

/** A header that is one cell with semicolons or tabs was saved with another separator. */
function acceptSeparator(file: string, header: CsvRecord, report: FaultReport): boolean {
  const [only = ""] = header.cells;
  if (header.cells.length > 1) return true;
  for (const [mark, word] of [
    [";", "fault.semicolons"],
    ["\t", "fault.tabs"],
  ] as const) {
    if (!only.includes(mark)) continue;
    report.add({ file, line: 1, what: sentence(word) });
    return false;
  }
  return true;
}
