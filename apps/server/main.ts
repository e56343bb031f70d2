/**
 * Starts the server: reads the pack, serves the pages, opens the register beside them, and sets the
 * first plans to work. The mission does not wait for the register, and is served without it too.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { faultSentence } from "@lodestone/mission/fault";
import type { Mission } from "@lodestone/mission/mission";
import { Refusal } from "@lodestone/register/refusal";
import { say } from "@lodestone/words/say";
import { sentence, type Bilingual, type Sentence } from "@lodestone/words/sentence";
import { buildServer } from "./app.ts";
import { Demonstration } from "./demonstration/demonstration.ts";
import { MissionStore } from "./mission-store.ts";
import type { RegisterOpened } from "./register/open-register.ts";
import { RegisterDoor } from "./register/register-door.ts";
import { publicAddress } from "./sign-in/sign-in-settings.ts";

const root = path.join(import.meta.dirname, "..", "..");

const options = {
  pack: { type: "string", default: path.join(root, "missions", "india") },
  port: { type: "string", default: process.env["PORT"] ?? "4180" },
  host: { type: "string", default: "127.0.0.1" },
  "no-register": { type: "boolean", default: false },
} as const;

const { pack, port, host, "no-register": noRegister } = readOptions();
const store = await MissionStore.open(path.resolve(pack));
if ("faults" in store) {
  for (const fault of store.faults) complain(faultSentence(fault));
  complain(sentence("cli.check.bad", { pack, count: store.faults.length }));
  process.exit(1);
}
const door = new RegisterDoor();
const pages = path.join(root, "apps", "web", "dist");
const proxies = process.env["LODESTONE_PROXIES"];
const { app, jobs, keeper } = await buildServer(store, {
  door,
  ...(existsSync(pages) ? { pages } : {}),
  ...(proxies ? { proxies } : {}),
});
const address = await listen(store.mission.info.title);
// The pages are served before the plans end; these are what most readers open first: the chain of
// the news, and all chains together.
const [first] = [...store.mission.chains].sort((a, b) => a.number - b.number);
const chains = first ? { chains: [first.chain] } : {};
jobs.ask({ lens: "least_dependence", ...chains, caps: [], scenario: null });
jobs.ask({ lens: "least_dependence", caps: [], scenario: null });
jobs.ask({ lens: "least_cost", ...chains, caps: [], scenario: null });

const register = noRegister ? Promise.resolve(undefined) : openRegister(store.mission);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void stop());
}

async function listen(mission: Bilingual): Promise<string> {
  try {
    const listening = await app.listen({ port: Number(port), host });
    console.log(say("en", sentence("server.listening", { mission, address: listening })));
    return listening;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const key = code === "EADDRINUSE" ? "server.port-taken" : "server.cannot-listen";
    complain(sentence(key, { port, host, code }));
    process.exit(1);
  }
}

/** Whatever hinders the register is told here and by its routes; the mission is served all the same. */
async function openRegister(mission: Mission): Promise<RegisterOpened | undefined> {
  door.starting();
  try {
    door.address = publicAddress(process.env);
    // Read only now: the first page does not wait for what it does not need.
    const opening = await import("./register/open-register.ts");
    const opened = await opening.openRegister(door.address ?? address, process.env);
    await keeper.refresh(opened.register);
    door.opened(opened.register);
    const { ownerUrl, register: open } = opened;
    const demonstration = new Demonstration({ ownerUrl, evidence: open.evidence, mission });
    door.offers(demonstration);
    console.log(say("en", sentence("people.register-ready", { place: opened.place })));
    if (opened.firstRun) {
      console.log(say("en", sentence("people.first-run", { link: opened.firstRun })));
    }
    const close = async () => {
      await demonstration.close();
      await opened.close();
    };
    return { ...opened, close };
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
    const why = error instanceof Refusal ? error.sentence : sentence("server.fault");
    door.failed(why);
    complain(sentence("people.register-failed", { reason: why }));
    return undefined;
  }
}

/** Requests under way are answered, then the database is stopped; a second signal ends at once. */
async function stop(): Promise<void> {
  await app.close();
  await (await register)?.close();
  process.exit(0);
}

function complain(what: Sentence): void {
  console.error(say("en", what));
}

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    complain(sentence("server.bad-option", { reason }));
    process.exit(2);
  }
}
