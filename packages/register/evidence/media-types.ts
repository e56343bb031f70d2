/**
 * What files may be attached, known by their bytes and never by their name or what the sender calls
 * them. Nothing that a browser would run is among them: no HTML, no SVG, no office macros.
 */
import { zipFault, type ZipFault } from "./zip-listing.ts";

export interface MediaType {
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** Whether the bytes are of this kind. */
  readonly is: (bytes: Uint8Array) => boolean;
  /** What is wrong with a file of this kind, looked at whole. */
  readonly fault?: (bytes: Uint8Array) => ZipFault | undefined;
}

const begins = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);
const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b, 0x03, 0x04);
const office = (folder: string) => (bytes: Uint8Array) =>
  isZip(bytes) && zipFault(bytes, folder) !== "other-kind";

export const mediaTypes: readonly MediaType[] = [
  {
    mediaType: "application/pdf",
    endings: ["pdf"],
    is: (bytes) => begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d),
  },
  {
    mediaType: "image/png",
    endings: ["png"],
    is: (bytes) => begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  {
    mediaType: "image/jpeg",
    endings: ["jpg", "jpeg"],
    is: (bytes) => begins(bytes, 0xff, 0xd8, 0xff),
  },
  {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    endings: ["xlsx"],
    is: office("xl/"),
    fault: (bytes) => zipFault(bytes, "xl/"),
  },
  {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
    is: office("word/"),
    fault: (bytes) => zipFault(bytes, "word/"),
  },
  { mediaType: "text/csv", endings: ["csv"], is: isPlainText },
];

/** UTF-8 without control bytes, and nothing that begins like a page or a script. */
function isPlainText(bytes: Uint8Array): boolean {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  const controls = text.replaceAll(/[\t\r\n]/g, "");
  return text !== "" && !/\p{Cc}/u.test(controls) && !/^\s*[<#]/.test(text);
}
