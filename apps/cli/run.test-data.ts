/** Runs the command line as a person would, in the folder of the packs, and hears what it says. */
import path from "node:path";
import { expect } from "vitest";
import { runCommand } from "./run-command.ts";

export const missions = path.join(import.meta.dirname, "..", "..", "missions");

export async function run(...args: string[]) {
  let out = "";
  let err = "";
  const code = await runCommand(args, {
    folder: missions,
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
  });
  expect(out + err).not.toMatch(/undefined|\[object|\bat .*\.ts:\d/);
  return { code, out, err };
}
