/** The sub-commands of the register. A new one is a new file and a line here. */
import { backupCommands } from "./backup.ts";
import { caseCommands } from "./cases.ts";
import { caseVerbCommands } from "./case-verbs.ts";
import { demonstrationCommand } from "./demonstration.ts";
import { deskCommand } from "./desk.ts";
import { evidenceCommands } from "./evidence.ts";
import { fundCommands } from "./funds.ts";
import { ledgerCommands } from "./ledger.ts";
import { listCommands } from "./lists.ts";
import { packCommand } from "./pack.ts";
import { lendingCommands } from "./lending.ts";
import { peopleCommands } from "./people.ts";
import type { RegisterCommand } from "./register-command.ts";

export const registerCommands: readonly RegisterCommand[] = [
  deskCommand,
  ...caseCommands,
  ...caseVerbCommands,
  ...evidenceCommands,
  ...fundCommands,
  ...ledgerCommands,
  ...backupCommands,
  ...peopleCommands,
  packCommand,
  ...listCommands,
  ...lendingCommands,
  demonstrationCommand,
];
