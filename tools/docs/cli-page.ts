/** docs/guide/command-line.md: the command line's own help, so that the two cannot part. */
import { commands } from "../../apps/cli/commands.ts";
import { runCommand } from "../../apps/cli/run-command.ts";

async function help(args: readonly string[]): Promise<string> {
  let printed = "";
  await runCommand([...args, "--help"], {
    folder: ".",
    out: (text) => (printed += text),
    err: () => undefined,
    interactive: false,
  });
  return `\`\`\`\n${printed.trimEnd()}\n\`\`\``;
}

export async function cliPage(): Promise<string> {
  const parts = [
    "# The command line",
    "",
    "Written by `npm run docs` from the program's own help.",
    "",
    "From a clone: `npm run lodestone -- <command>`. Exit codes: 0 done, 1 refused (faults in the pack, or a",
    "question without an answer), 2 the command line itself was wrong. Answers go to standard output, words",
    "about the work to standard error.",
    "",
    await help([]),
    "",
  ];
  for (const { name } of commands) parts.push(`## ${name}`, "", await help([name]), "");
  return parts.join("\n");
}
