/** The version of the program that made an answer, from the one place that states it. */
import manifest from "./package.json" with { type: "json" };

export const programVersion: string = manifest.version;
