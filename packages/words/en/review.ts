/** Verdicts and their reasons. A verdict judges a statement, never a person. */
export const reviewEn = {
  "verdict.reached": "reached",
  "verdict.on_track": "on track",
  "verdict.at_risk": "at risk",
  "verdict.not_possible": "not possible by that date on present evidence",
  "verdict.sources_disagree": "sources disagree",
  "verdict.cannot_be_tested": "cannot be tested",
  "verdict.draft": "draft reading",

  "review.missing": "Missing: {missing}.",
  "review.no-observation": "Nothing on record tests it.",
  "review.only-own-voice": "The only figure on record is the same office's own.",
  "review.no-date": "No day is stated by which it is to be reached.",
  "review.no-pace": "One count alone gives no pace.",
  "review.weak-evidence": "What speaks against it rests on weak sources or on one alone.",
  "review.record-states": "The record states {value} {unit} ({date:date}).",
  "review.same-office-states": "The same office also stated {value} {unit} ({date:date}).",
  "review.figure-agrees": "That is the figure stated.",
  "review.figure-differs": "Stated: {claimed}.",
  "review.record-counts": "The record counts {value} ({unit}; {date:date}).",
  "review.count-reached": "Stated: {claimed}.",
  "review.count-differs": "Stated: {claimed}; on this reading the record shows fewer.",
  "review.date-passed": "{claimed} {unit} were to be reached by {due:date}, which has passed.",
  "review.pace-suffices":
    "At the pace so far, {pace} a year, it will count about {projected} by {due:date}; {claimed} are wanted.",
  "review.pace-falls-short":
    "At the pace so far, {pace} a year, it will count about {projected} by {due:date}, against {claimed} wanted.",
  "review.event-happened": "It happened ({date:date}).",
  "review.event-in-time": "That was by {due:date}.",
  "review.path-earliest":
    "The steps still to take allow {earliest:date} at the earliest and {usual:date} as usual.",
  "review.path-open": "The steps still to take allow it from {earliest:date}.",
  "review.path-too-long": "Both lie after {due:date}.",
  "review.path-tight": "Only the fastest course meets {due:date}.",
  "review.path-fits": "Both lie by {due:date}.",
  "review.event-overdue":
    "The day promised has passed and no report says that it happened; it can still happen by {due:date}.",
  "review.feed":
    "{magnets:count} t of magnets a year need {least:count} to {most:count} t of NdPr oxide; {assured:count} t are assured",
} as const;
