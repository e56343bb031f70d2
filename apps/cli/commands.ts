/** The commands in the order help shows them. A new command is a new file and a line here. */
import type { Command } from "./command.ts";
import { approve } from "./commands/approve.ts";
import { check } from "./commands/check.ts";
import { compare } from "./commands/compare.ts";
import { explain } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { frontier } from "./commands/frontier.ts";
import { plan } from "./commands/plan.ts";
import { register } from "./commands/register.ts";
import { schema } from "./commands/schema.ts";
import { status } from "./commands/status.ts";

export const commands: readonly Command[] = [
  status,
  plan,
  frontier,
  explain,
  compare,
  approve,
  check,
  schema,
  exportCommand,
  importCommand,
  register,
];
