/** Starts the server: reads the pack, serves the pages, and sets the first plans to work. */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { faultSentence } from "@lodestone/mission/fault";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { buildServer } from "./app.ts";
import { MissionStore } from "./mission-store.ts";

const root = path.join(import.meta.dirname, "..", "..");

const options = {
  pack: { type: "string", default: path.join(root, "missions", "india") },
  port: { type: "string", default: process.env["PORT"] ?? "4180" },
  host: { type: "string", default: "127.0.0.1" },
} as const;

const { pack, port, host } = readOptions();
const store = await MissionStore.open(path.resolve(pack));
if ("faults" in store) {
  for (const fault of store.faults) console.error(say("en", faultSentence(fault)));
  console.error(say("en", sentence("cli.check.bad", { pack, count: store.faults.length })));
  process.exit(1);
}
const pages = path.join(root, "apps", "web", "dist");
const { app, jobs } = await buildServer(store, existsSync(pages) ? { pages } : {});
try {
  const address = await app.listen({ port: Number(port), host });
  console.log(
    say("en", sentence("server.listening", { mission: store.mission.info.title, address })),
  );
} catch (error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const key = code === "EADDRINUSE" ? "server.port-taken" : "server.cannot-listen";
  console.error(say("en", sentence(key, { port, host, code })));
  process.exit(1);
}
// The pages are served before the plans end; these are what most readers open first: the chain of
// the news, and all chains together.
const [first] = [...store.mission.chains].sort((a, b) => a.number - b.number);
const chains = first ? { chains: [first.chain] } : {};
jobs.ask({ lens: "least_dependence", ...chains, caps: [], scenario: null });
jobs.ask({ lens: "least_dependence", caps: [], scenario: null });
jobs.ask({ lens: "least_cost", ...chains, caps: [], scenario: null });

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void app.close().then(() => process.exit(0)));
}

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    console.error(say("en", sentence("server.bad-option", { reason })));
    process.exit(2);
  }
}
