/**
 * A document as one HTML page that prints on A4 and needs nothing from outside: no font, picture or
 * script. It carries no emblem, and until a deployment says otherwise it says of itself that it is
 * no government document. Every text is escaped: names come from applicants.
 */
import { formatPaise, type Language } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sayName } from "@lodestone/words/say-in";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Block, Cell, OfficialDocument, Row, Text } from "./document.ts";
import { documentStyle } from "./document-style.ts";

export function documentHtml(document: OfficialDocument, language: Language): string {
  const { facts } = document;
  const told = (text: Text) => escapeHtml(tellText(text, language));
  const title = `${told(document.title)} ${escapeHtml(facts.number)}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${documentStyle}</style>
</head>
<body>
${banners(document, told)}
<header>
<p class="office">${told(document.letterhead)}</p>
<div class="mark"><span>${told(sentence("document.number", { number: facts.number }))}</span><span>${told(
    sentence("document.dated", { date: facts.date }),
  )}</span></div>
<h1>${told(document.title)}</h1>
</header>
<main>
${addresseeHtml(document, told)}
${document.blocks.map((block) => blockHtml(block, told)).join("\n")}
</main>
<div class="signatures">${document.signatories
    .map((text) => `<div><span class="line"></span>${told(text)}</div>`)
    .join("")}</div>
<footer>
<p>${told(anchorLine(document))}</p>
<p class="hash">${escapeHtml(facts.anchor.head)}</p>
</footer>
</body>
</html>
`;
}

type Told = (text: Text) => string;

function banners({ facts }: OfficialDocument, told: Told): string {
  const lines: Sentence[] = [];
  if (facts.isDemonstration) lines.push(sentence("document.demonstration"));
  if (facts.standing === "draft") lines.push(sentence("document.draft"));
  return lines.map((line) => `<p class="banner" role="note">${told(line)}</p>`).join("\n");
}

function addresseeHtml({ addressee }: OfficialDocument, told: Told): string {
  if (!addressee) return "";
  const { name, address } = addressee;
  const lines = [told(sentence("document.to")), told(name), ...(address ? [told(address)] : [])];
  return `<address>${lines.join("<br>")}</address>`;
}

function anchorLine({ facts }: OfficialDocument): Sentence {
  const { record, position } = facts.anchor;
  const { caseId } = facts;
  return sentence(record === "ledger" ? "document.anchor-ledger" : "document.anchor-audit", {
    position,
    caseId,
  });
}

function blockHtml(block: Block, told: Told): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${told(block.text)}</p>`;
    case "heading":
      return `<h2>${told(block.text)}</h2>`;
    case "list":
      return `<ol>${block.items.map((item) => `<li>${told(item)}</li>`).join("")}</ol>`;
    case "facts":
      return `<dl>${block.rows
        .map(([label, value]) => `<div><dt>${told(label)}</dt><dd>${told(value)}</dd></div>`)
        .join("")}</dl>`;
    case "amount":
      return `<div class="amount"><span>${told(block.label)}</span><strong>${formatPaise(block.amount)}</strong><em>${told(block.words)}</em></div>`;
    case "table":
      return `<table><caption>${told(block.caption)}</caption><thead><tr>${block.columns
        .map((column, i) => `<th scope="col"${numeric(block.rows, i)}>${told(column)}</th>`)
        .join("")}</tr></thead><tbody>${block.rows
        .map((row) => rowHtml(row, told))
        .join("")}</tbody></table>`;
  }
}

function rowHtml({ cells, isTotal }: Row, told: Told): string {
  const tag = isTotal ? '<tr class="total">' : "<tr>";
  return `${tag}${cells.map((cell) => cellHtml(cell, told)).join("")}</tr>`;
}

function cellHtml(cell: Cell, told: Told): string {
  return typeof cell === "bigint"
    ? `<td class="number">${formatPaise(cell)}</td>`
    : `<td>${told(cell)}</td>`;
}

/** The head of a column stands over its figures. */
function numeric(rows: readonly Row[], column: number): string {
  const holdsAmounts = rows.some(({ cells }) => typeof cells[column] === "bigint");
  return holdsAmounts ? ' class="number"' : "";
}

function tellText(text: Text, language: Language): string {
  if (typeof text === "string") return text;
  return "key" in text ? say(language, text) : sayName(language, text);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
