/**
 * Keeps the mission at what the register's records say. They change by this server's own verbs, which
 * ask for it at once, and by the command line beside it, which is found out by looking now and then.
 */
import { indianDay } from "@lodestone/register/workflow/desk-clock";
import type { FastifyBaseLogger } from "fastify";
import type { MissionStore } from "../mission-store.ts";
import type { OpenRegister } from "./office.ts";

const LOOK_EVERY_MS = 15_000;

export class MissionKeeper {
  readonly #store: MissionStore;
  readonly #office: () => OpenRegister | undefined;
  readonly #log: FastifyBaseLogger;
  readonly #timer: NodeJS.Timeout;
  #stamp = "";
  #running: Promise<void> = Promise.resolve();

  constructor(store: MissionStore, office: () => OpenRegister | undefined, log: FastifyBaseLogger) {
    this.#store = store;
    this.#office = office;
    this.#log = log;
    this.#timer = setInterval(() => void this.refresh(), LOOK_EVERY_MS).unref();
  }

  /** Ends when the mission is at what the register says now; while that cannot be read it stays. */
  refresh(office = this.#office()): Promise<void> {
    this.#running = this.#running.then(async () => {
      try {
        if (office) await this.#layFrom(office);
      } catch (error) {
        this.#log.error(error);
      }
    });
    return this.#running;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #layFrom({ database, now }: OpenRegister): Promise<void> {
    // Read only now: the first page does not wait for the database's code.
    const { readRecordsForMission, stampForMission } = await import(
      "@lodestone/register/store/records"
    );
    const today = indianDay(now());
    const stamp = `${today} ${await stampForMission(database)}`;
    if (stamp === this.#stamp) return;
    this.#store.lay({ records: await readRecordsForMission(database), today });
    this.#stamp = stamp;
  }
}
