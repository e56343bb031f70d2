/** The way from a route to the register, which opens some time after the server listens, or never. */
import type { Database } from "@lodestone/register/store/connect";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { refuseWith } from "../refusals.ts";
import type { SignIn } from "../sign-in/sign-in.ts";

export interface OpenRegister {
  readonly database: Database;
  readonly signIn: SignIn;
  /** The office's clock, as an ISO instant. */
  readonly now: () => string;
}

export class RegisterDoor {
  /** Where people reach the server, where that was said; else where each request says it went. */
  address: string | undefined;
  #open: OpenRegister | undefined;
  #shut: Sentence = sentence("people.register-off");

  /** Why the register is not open; undefined when it is. */
  get shut(): Sentence | undefined {
    return this.#open ? undefined : this.#shut;
  }

  starting(): void {
    this.#shut = sentence("people.register-starting");
  }

  failed(why: Sentence): void {
    this.#open = undefined;
    this.#shut = sentence("people.register-failed", { reason: why });
  }

  opened(register: OpenRegister): void {
    this.#open = register;
  }

  /** The register; a route that needs it answers 503 in words until it is open. */
  enter(): OpenRegister {
    return this.#open ?? refuseWith(503, this.#shut);
  }
}
