/** Fields given as --set name=value, in any number. */
import { Refusal } from "@lodestone/register/refusal";
import { sentence } from "@lodestone/words/sentence";
import type { OptionValues } from "../command.ts";

export function fieldValues(values: OptionValues): Readonly<Record<string, string>> {
  const given = Array.isArray(values["set"]) ? (values["set"] as readonly string[]) : [];
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Refusal(sentence("cli.register.bad-set", { value: pair }));
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** An option's text; undefined where it was not given. */
export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}
