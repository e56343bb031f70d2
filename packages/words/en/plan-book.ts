/** What is wrong with a plan's workbook that comes back, and with a file of a plan. */
export const planBookEn = {
  "plan-book.no-plan":
    "the workbook holds no plan; write one with `lodestone export --what plan --format xlsx --to plan.xlsx`",
  "plan-book.no-sheet": "the sheet {sheet} is missing; take it from the plan's export",
  "plan-book.no-column":
    "the heading {columns} is missing; write it above its column as the plan's export has it",
  "plan-book.one-row": "the sheet has one row under its headings, and here are none or several",
  "plan-book.years": "the plan ends before it begins or has more than {most:count} years",
  "plan-book.not-number": 'the cell holds the text "{value}"; write a number ({unit})',
  "plan-book.whole": "the number is not whole; write the whole number the plan's export had",
  "plan-book.flag": "write TRUE or FALSE, or leave the cell empty",
  "plan-book.formula": "the cell holds a formula; paste its value",
  "plan-book.empty": "the cell is empty; write what the plan's export had there",
  "plan-book.fiscal-year": '"{value}" is no fiscal year; write it like 2026-27',
  "plan-book.choice": '"{value}" is none of {choices}; write one of them',
  "plan-book.unknown": '"{value}" is not in the sheet {sheet}; {nearest}',
  "plan-book.take-from": "take one from the sheet {sheet}.",
  "plan-book.twice": "row {row:plain} has the same {columns}; keep one of the two",
  "plan-book.outside":
    "FY{fy:fy} is not a year of the plan, which runs from FY{first:fy} to FY{last:fy}; take the row out",
  "plan-book.year-missing": "there is no row for {fys}; give one for each of the plan's years",
  "plan-book.in-sheet": "in the sheet {sheet}: {what}",
  "plan-book.all-or-none": "the amount is known in some years only; give it for all or for none",
  "plan-book.follows":
    "the cell follows from others, which come to {wanted:plain}; mend those, or write that here or nothing",
  "plan-book.no-figure":
    "the plan in the other sheets has no such figure; take the row out, or the whole sheet",
  "plan-book.back":
    "The plan cannot be read: faults {count:count}; the workbook with the reason in each row is {back}.",
  "plan-book.near-other-pack":
    "The approved plan is of the pack {pack}, and this is the pack {now}.",
  "plan-book.near-unknown":
    "The approved plan builds at sites this pack does not have: {sites}; they count for nothing.",
  "plan-book.near-nothing":
    "None of the sites the approved plan builds is in the pack {now}; name a plan of this pack.",
} as const;
