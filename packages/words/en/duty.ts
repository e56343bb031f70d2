/** Who may do what to a case, and why not; states, stages, verbs and desks by name. */
export const dutyEn = {
  "duty.no-step":
    'Case {case} stands at "{state}": "{verb}" is not possible there; possible are {possible}.',
  "duty.ended": 'Case {case} has ended as "{state}"; nothing more can be done to it.',
  "duty.administrator":
    'An administrator moves no money: "{verb}" is not an administrator\'s verb.',
  "duty.wrong-desk": '"{verb}" belongs to the desk "{desk}"; you act as "{role}".',
  "duty.applicant-without-party":
    "You act as an applicant without a company: ask the administrator to name the party you act for.",
  "duty.out-of-scope": 'Case {case} is outside "{scope}", to which your role is limited.',
  "duty.maker": "You opened this case: who made a case does not decide it.",
  "duty.last-editor": "You last changed this case: who last changed a case does not decide it.",
  "duty.consecutive":
    'You took the stage before this one ("{stage}"): nobody takes two consecutive stages of a case.',
  "duty.never-after": 'You took the stage "{stage}" of this case and so cannot "{verb}" it.',
  "duty.amount": "You may decide up to {most:rupees}; this is {asked:rupees}. {remedy}.",
  "duty.changed":
    "Case {case} has changed since you looked (you saw version {seen}, it is now {now}): look again, then decide.",
  "duty.no-case": 'There is no case "{case}".',
  "duty.no-opener": 'A "{role}" does not open a "{workflow}"; that is for {openers}.',
  "duty.not-editable": 'The facts of case {case} cannot change while it stands at "{state}".',
  "duty.no-reason": "Say why: this step needs a reason that others can read.",
  "duty.key-missing": "Every command needs a key of its own (up to 100 characters).",
  "duty.key-reused":
    "The key {key} was used for another command; take a new key, or send the first command again as it was.",
  "duty.prevented": "The database refused: {reason}.",
} as const;
