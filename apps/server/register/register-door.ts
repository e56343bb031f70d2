/** The way from a route to the register, which opens some time after the server listens, or never. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { FastifyRequest } from "fastify";
import type { OpenRegister } from "./office.ts";
import { chosenIn, type Demonstration } from "../demonstration/demonstration.ts";
import { refuseWith } from "../refusals.ts";

export class RegisterDoor {
  /** Where people reach the server, where that was said; else where each request says it went. */
  address: string | undefined;
  #open: OpenRegister | undefined;
  #starting = false;
  #demonstration: Demonstration | undefined;
  #shut: Sentence = sentence("people.register-off");

  /** Why the register is not open; undefined when it is. */
  get shut(): Sentence | undefined {
    return this.#open ? undefined : this.#shut;
  }

  /** The real office, once it is open. */
  get office(): OpenRegister | undefined {
    return this.#open;
  }

  /** True while it is worth asking again. */
  get isStarting(): boolean {
    return !this.#open && this.#starting;
  }

  starting(): void {
    this.#starting = true;
    this.#shut = sentence("people.register-starting");
  }

  failed(why: Sentence): void {
    this.#open = undefined;
    this.#starting = false;
    this.#shut = sentence("people.register-failed", { reason: why });
  }

  opened(register: OpenRegister): void {
    this.#open = register;
  }

  /**
   * The office a request is in, by its own cookie; a route that needs it answers 503 in words until
   * it is open.
   */
  async enter(request: FastifyRequest): Promise<OpenRegister> {
    return await this.enterAs(chosenIn(request.headers.cookie));
  }

  /** The demonstration for whoever plays somebody of its cast, else the real office. */
  async enterAs(chosen: string | undefined): Promise<OpenRegister> {
    const open = this.#open ?? refuseWith(503, this.#shut);
    return chosen !== undefined && this.#demonstration ? await this.#demonstration.enter() : open;
  }

  get hasDemonstration(): boolean {
    return this.#open !== undefined && this.#demonstration !== undefined;
  }

  /** Opens the demonstration, making it the first time. */
  async enterDemonstration(): Promise<void> {
    if (!this.#open) refuseWith(503, this.#shut);
    if (!this.#demonstration) refuseWith(503, sentence("register.no-demonstration"));
    await this.#demonstration.enter();
  }

  /** The demonstration beside this office; closed by whoever opened it. */
  offers(demonstration: Demonstration): void {
    this.#demonstration = demonstration;
  }
}
