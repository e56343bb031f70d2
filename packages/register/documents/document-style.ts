/** The looks of a printed document: black on white, A4, fonts the machine has for either script. */
export const documentStyle = `
@page { size: A4; margin: 15mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 8.5pt; } }
/* No page holds nothing but a signature. */
main > :last-child { break-after: avoid; }
* { box-sizing: border-box; }
body { max-width: 170mm; margin: 12mm auto; padding: 0 5mm; color: #111; background: #fff;
  font: 10.5pt/1.42 "Source Serif 4", "Noto Serif", "Noto Sans Devanagari", "Nirmala UI", "Kokila",
    "Mangal", Georgia, serif; }
html[lang="hi"] body { line-height: 1.55; }
/* Devanagari has no italics; a slanted one is a machine's guess. */
html[lang="hi"] em { font-style: normal; }
.banner { margin: 0 0 2mm; padding: 1.5mm 3mm; border: 0.4mm solid #111; text-align: center;
  font-size: 9.5pt; font-weight: 600; }
header { margin-top: 4mm; border-bottom: 0.3mm solid #111; }
.office { margin: 0; text-align: center; font-size: 13pt; font-weight: 600; }
.mark { display: flex; justify-content: space-between; gap: 6mm; margin-top: 4mm; }
h1 { margin: 4mm 0 3mm; text-align: center; font-size: 15pt; line-height: 1.3; }
h2 { margin: 5mm 0 1mm; font-size: 11.5pt; break-after: avoid; }
address { margin: 4mm 0; font-style: normal; }
p { margin: 2.5mm 0; }
ol { margin: 1mm 0 3mm; padding-left: 7mm; }
dl { margin: 3mm 0; }
dl div { display: flex; gap: 4mm; }
dt { flex: 0 0 48mm; }
dd { margin: 0; font-weight: 600; }
.amount { display: grid; grid-template-columns: 1fr auto; gap: 0 6mm; margin: 4mm 0;
  padding: 2.5mm 4mm; border: 0.3mm solid #111; break-inside: avoid; }
.amount strong { font-size: 13pt; font-variant-numeric: tabular-nums; }
.amount em { grid-column: 1 / -1; }
table { width: 100%; margin: 3mm 0; border-collapse: collapse; font-size: 9.5pt; line-height: 1.35; }
caption { padding-bottom: 1mm; text-align: left; font-weight: 600; font-size: 10.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1mm 2mm 1mm 0; border-bottom: 0.15mm solid #888; text-align: left;
  vertical-align: top; overflow-wrap: break-word; }
th { border-bottom: 0.3mm solid #111; }
.number { padding-right: 0; text-align: right; white-space: nowrap;
  font-variant-numeric: tabular-nums; }
.total td { border-bottom: 0.3mm solid #111; font-weight: 600; }
.signatures { display: flex; justify-content: flex-end; gap: 14mm; margin-top: 15mm;
  break-inside: avoid; }
.signatures div { min-width: 55mm; text-align: center; }
.line { display: block; margin-bottom: 1mm; border-top: 0.2mm solid #111; }
footer { margin-top: 6mm; padding-top: 2mm; border-top: 0.15mm solid #888; font-size: 8.5pt;
  break-inside: avoid; }
footer p { margin: 0; }
.hash { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: 8pt;
  overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
`;
