/** What is wrong with a workbook, sheet by sheet and cell by cell. */
export const workbookEn = {
  "workbook.at-sheet": "sheet {sheet}: {what}",
  "workbook.at-row": "sheet {sheet}, row {row:plain}: {what}",
  "workbook.at-cell": "sheet {sheet}, row {row:plain}, column {column}: {what}",
  "workbook.not-zip": "the file is no XLSX workbook; save it as Excel workbook (.xlsx)",
  "workbook.damaged": "the workbook is damaged; open it, save it anew and try again",
  "workbook.too-large":
    "the workbook unpacks to more than {most} MB or holds too many parts; split it",
  "workbook.file-large":
    "the workbook holds {megabytes} MB and at most {most} MB can be read; split it",
  "workbook.old-form":
    "the workbook is in the old .xls form or has a password; save it as .xlsx without one",
  "workbook.too-many-rows": "sheet {sheet} has more than {most:count} rows; split or aggregate it",
  "workbook.too-many-cells":
    "sheet {sheet} has more than {most:count} cells or cells beyond any column; split it",
  "workbook.no-about":
    "the sheet {sheet} with the pack's name, dates and years is missing; take it from an exported pack",
  "workbook.licences": "licenses is not the JSON list it was exported as; restore it",
  "workbook.sheet-name":
    "a sheet's name holds 31 characters, too few for {files}; shorten the scenario's name",
  "workbook.merged": "the cells {range} are merged; unmerge them, a table has one value a cell",
  "workbook.stray-cell": "a cell stands under no heading; remove it or name its column",
  "workbook.true-false": "the cell holds TRUE or FALSE; write the word the column asks for",
  "workbook.date-cell":
    "the spreadsheet made a date of this cell ({value}); format it as text and write it anew",
  "workbook.formula":
    "the cell holds a formula; paste its value, and say in the locator how it was worked",
  "workbook.error-cell": "the cell holds the error {code}; give its value",
} as const;
