/** What the ledger refuses, what a check of its chains finds, and what it says of itself. */
export const ledgerEn = {
  "ledger.key-reused":
    "The key {key} was used before for another command. The same key is for the very same command sent again; use a new one.",
  "ledger.bad-path":
    '"{path}" names no account. An account is fund/scheme/fiscal year/stage, then party and head where there are any, in small letters, digits and hyphens; the year is "all" or as 2028-29.',
  "ledger.bad-amount":
    '"{amount}" is no amount that can be entered: whole paise above nothing, at most 17 digits.',
  "ledger.kind-misfit":
    'A transfer of the kind "{kind}" does not go from {from} to {to}. Look at the stage, the year, the party and the head of both accounts.',
  "ledger.case-missing":
    'A transfer of the kind "{kind}" is of a case, and this one names none. Name the case whose money it is.',
  "ledger.balance-short":
    "{path} holds {balance}; {amount} cannot be taken from it. Enter at most what stands there.",
  "ledger.year-closed":
    "The year {year} of {scheme} is closed. An entry in it needs two persons who approve it as one of a prior period, neither of them the one who enters it.",
  "ledger.year-unsettled":
    "The year {year} of {scheme} cannot be closed while {standing} is still allotted or committed in it. Release it, give it back or let it lapse first.",
  "ledger.prior-period-approvers":
    "An entry of a prior period needs two different persons who approve it, neither of them the one who enters it.",
  "ledger.reversal-unnamed":
    "A reversal names the transfer it undoes, and no other kind of transfer does.",
  "ledger.unknown-transfer": "There is no transfer {transferNo} to reverse.",
  "ledger.reversal-reversed":
    "Transfer {transferNo} is itself a reversal. Enter the transfer anew instead of undoing its undoing.",
  "ledger.reversed-before": "Transfer {transferNo} has been reversed before.",
  "ledger.reversal-misfit":
    "The reversal is not the mirror of transfer {transferNo}: it must go back between the same accounts, with the same amount and for the same case.",
  "ledger.case-over-sanction":
    "Case {caseId} has {limit} sanctioned; with this, {asked} of it would be released, lapsed or set off.",
  "ledger.case-over-release":
    "Case {caseId} has {limit} released; with this, {asked} of it would be utilised or demanded back.",
  "ledger.case-over-demand":
    "Of case {caseId} {limit} is demanded back; with this, {asked} would have been received.",
  "ledger.case-below-zero":
    "This takes more from case {caseId} than was ever entered for it at that stage.",
  "ledger.cap-exceeded":
    "The ceiling {cap} is {limit}, of which {paid} is paid; {amount} more would go over it.",
  "ledger.cap-below-paid":
    "The ceiling {cap} cannot be {limit}, for {paid} has been paid under it already.",
} as const;
