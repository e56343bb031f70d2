/** What the command line says of the register. */
export const registerCliEn = {
  "cli.register": "Keep the register: cases, desks, funds, the ledger's proof, backups and people.",
  "cli.register.option-as":
    "--as PERSON        act as this person (address or id); the trail says it came by the command line",
  "cli.register.option-role": "--role ROLE        in this role, where the person holds several",
  "cli.register.option-key":
    "--key KEY          the command's own key: the same key again is done once",
  "cli.register.option-set": "--set NAME=VALUE   a field of the form, as often as needed",
  "cli.register.list": "What it can do is in the examples.",
  "cli.register.unknown": 'There is no "register {value}"; known are {known}.',
  "cli.register.as-whom": "Say as whom: --as and the address or id of a person of the register.",
  "cli.register.no-person": 'The register knows no person "{value}".',
  "cli.register.no-desk": '"{value}" holds no such role today.',
  "cli.register.which-desk": '"{value}" sits at several desks; name one: {held}.',
  "cli.register.bad-set": '"{value}" is not a field: write --set name=value.',
  "cli.register.no-verb": '"{value}" is no verb; give --verb with one of {known}.',
  "cli.register.no-response": '"{value}" is no answer; give --response with one of {known}.',
  "cli.register.no-move": '"{value}" is no move of money; give one of {known}.',
  "cli.register.no-role": '"{value}" is no role; give --give with one of {known}.',
  "cli.register.bad-scope": '"{value}" is no scope: write party:KEY, state:KEY or scheme:KEY.',
  "cli.register.done": "Recorded as row {no:count} of the trail, hash {hash}…",
  "cli.register.replayed":
    "This key was done before: row {no:count} of the trail, hash {hash}…; nothing was done twice.",
  "cli.register.more": "More follow: --after '{after}'",
  "cli.register.moves": "What was done:",
  "cli.register.steps": "What can be done now:",
  "cli.register.days": "{days:count} days here",
  "cli.register.days-left": "{days:count} days left",
  "cli.register.demonstration-dropped":
    "The demonstration office is gone; entering it again makes it anew.",
  "cli.register.waiting":
    "{waiting:count} cases wait, {overdue:count} of them overdue; within 30 days {obligationsSoon:count} obligations fall due and {guaranteesSoon:count} guarantees expire.",
  "cli.register.lapses": "Lapses on {on:date}, in {days:count} days, unless used:",
  "cli.register.sound":
    "The books hold: {transfers} transfers, {rows} rows of the trail, {accounts} accounts. Heads: ledger {ledger}, trail {trail}.",
  "cli.register.not-sound": "The books do not hold: {count:count} faults.",
  "cli.register.written": "{file} written.",
  "cli.register.to-where": "Say where to: --to FILE or FOLDER.",
  "cli.register.from-where": "Say from where: --from-folder FOLDER.",
  "cli.register.backed-up":
    "Backup written to {folder}: {tables:count} tables, {files:count} files of evidence.",
  "cli.register.restored": "Restored from {folder}: the chains hold.",
  "cli.register.has-administrator":
    "The register has an administrator already; only they invite others.",
  "cli.register.first":
    "Open /welcome#{secret} on the server within a day to become the first administrator; the secret is told once.",
  "cli.register.name-and-email": "Give the person's --name and --email.",
  "cli.register.invited":
    "Person {person} is invited: /welcome#{secret} sets their password; it is told once.",
  "cli.register.granted": "The role is given: grant {grant}.",
  "cli.register.no-file": "Give a case and a file: attach CASE FILE --kind KIND.",
} as const;
