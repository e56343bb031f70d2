/**
 * Walks the tags and texts of an XML part once, from start to end. A workbook's parts need no more
 * of XML than this; a document type, with which entities are made to explode, is refused.
 */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** False when the part is not XML that a workbook may hold. */
export function scanXml(xml: string, listener: XmlListener): boolean {
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return true;
    if (tag > at) listener.text(decodeEntities(xml.slice(at, tag)));
    if (xml.startsWith("<![CDATA[", tag)) {
      const end = xml.indexOf("]]>", tag);
      if (end < 0) return false;
      listener.text(xml.slice(tag + 9, end));
      at = end + 3;
      continue;
    }
    const close = xml.startsWith("<!--", tag) ? "-->" : ">";
    const end = xml.indexOf(close, tag);
    if (end < 0 || xml.startsWith("<!DOCTYPE", tag)) return false;
    at = end + close.length;
    const mark = xml.charAt(tag + 1);
    if (mark === "!" || mark === "?") continue;
    if (mark === "/") {
      listener.close(localName(xml.slice(tag + 2, end).trim()));
      continue;
    }
    const isEmpty = xml.charAt(end - 1) === "/";
    const inside = xml.slice(tag + 1, isEmpty ? end - 1 : end);
    const space = inside.search(/\s/);
    const name = localName(space < 0 ? inside : inside.slice(0, space));
    listener.open(name, space < 0 ? "" : inside.slice(space));
    if (isEmpty) listener.close(name);
  }
}

/** "x:row" is "row": prefixes are free, and the parts we read use one vocabulary. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** By the name they look for; a sheet asks for the same few a million times. */
const patterns = new Map<string, RegExp>();

/** The value of an attribute, by its name as written. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? "") : undefined;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
      const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
