/** Documents of the register: sanction order, letter of deficiencies, utilisation certificate. */
export const documentsEn = {
  "document.sanction-order": "Sanction order",
  "document.deficiency-letter": "Letter of deficiencies",
  "document.utilisation-certificate": "Utilisation certificate for FY{fy:fy}",
  "document.number": "No. {number}",
  "document.dated": "Date: {date:date}",
  "document.to": "To",
  "document.draft": "Draft: not issued, and without effect",
  "document.demonstration":
    "Demonstration: this is not a government document until a deployment says otherwise",
  "document.anchor-ledger":
    "Case {caseId}; entry {position:plain} of the ledger, whose head was then:",
  "document.anchor-audit":
    "Case {caseId}; entry {position:plain} of the audit trail, whose head was then:",
  "document.sanction-conveyed":
    "Sanction is conveyed to the payment of {amount} ({words}) to {party} as {head} under “{instrument}”, on its claim for FY{fy:fy} (case {caseId}).",
  "document.amount-sanctioned": "Amount sanctioned",
  "document.how-reached": "How the amount is reached",
  "document.column-item": "Item",
  "document.column-clause": "Clause",
  "document.column-amount": "Amount",
  "document.claimed": "Claimed",
  "document.less": "Less: {what}",
  "document.admissible": "Admissible",
  "document.kept-back": "Less: {share:share} kept back until audited accounts are reconciled",
  "document.set-off": "Less: liquidated damages set off",
  "document.payable-now": "Payable now",
  "document.charged-to": "The expenditure is charged to {account}.",
  "document.concurrence":
    "This issues with the concurrence of finance, No. {number} of {date:date}.",
  "document.conditions": "Conditions",
  "document.deficiency-opening":
    "The claim of {party} under “{instrument}” for FY{fy:fy} (case {caseId}), filed on {filedOn:date} for {amount} ({words}), was examined. Points found lacking: {count:plain}. Each is listed below with its reason and the way to mend it.",
  "document.deficiencies": "What the claim lacks",
  "document.column-number": "No.",
  "document.column-what": "What is lacking",
  "document.column-why": "Why",
  "document.column-remedy": "How to mend it",
  "document.column-at-stake": "Amount at stake",
  "document.at-stake": "Not admissible until mended",
  "document.deficiency-reply":
    "Please reply to all points together by {replyBy:date}. The days until your reply do not count as days of this office.",
  "document.deficiency-once":
    "This list is complete. Nothing further will be asked for on this claim unless your reply itself raises it.",
  "document.after-form-12a":
    "After Form GFR 12-A, Rule 238 (1) of the General Financial Rules 2017",
  "document.scheme": "Name of the scheme",
  "document.grantee": "Grantee",
  "document.grant-kind": "Kind of grant",
  "document.recurring": "Recurring",
  "document.non-recurring": "Non-recurring",
  "document.position-opening": "Grants in hand on {date:date}",
  "document.position-closing": "Grants in hand on {date:date}",
  "document.cash": "Cash in hand and at bank",
  "document.advances": "Advances not adjusted",
  "document.total": "Total",
  "document.grants": "Grants received, spent and left",
  "document.unspent": "1. Unspent balance of earlier years",
  "document.interest-earned": "2. Interest earned on it",
  "document.interest-returned": "3. Less: interest paid back to the Government",
  "document.received": "4. Received under sanction {number} of {date:date}",
  "document.available": "5. Funds available (1 + 2 − 3 + 4)",
  "document.expenditure": "6. Less: expenditure",
  "document.closing": "7. Closing balance (5 − 6)",
  "document.components": "Expenditure by component",
  "document.component-general": "Grant-in-aid, general",
  "document.component-salaries": "Grant-in-aid, salaries",
  "document.component-assets": "Grant-in-aid, creation of capital assets",
  "document.utilised": "Utilised",
  "document.certified":
    "Certified that of {available} available in FY{fy:fy}, {utilised} ({words}) was used for the purpose for which it was sanctioned and {closing} is left, and that the conditions of the grant are met or are being met.",
  "document.checks-made": "The following was checked:",
  "document.check-accounts":
    "the accounts and registers, those of assets included, are kept as prescribed and audited, and the figures above agree with the audited ones;",
  "document.check-controls":
    "controls guard the money and the assets, outcomes are watched against spending, and the controls are themselves reviewed;",
  "document.check-purpose":
    "to the best of our knowledge nothing was spent against the rules, the standing instructions or the guidelines of the scheme, and spending by component is as authorised;",
  "document.check-returns":
    "physical and financial progress and the returns the scheme asks for are as stated to the office.",
  "document.finance-head": "Head of finance, name and date",
  "document.organisation-head": "Head of the organisation, name and date",
} as const;
