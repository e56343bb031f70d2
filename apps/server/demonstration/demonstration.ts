/**
 * The demonstration office beside the real one: opened when somebody first enters it, with people to
 * choose from in place of a sign-in, since nobody in it is real and nothing in it is secret.
 */
import { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import { people } from "@lodestone/register/demonstration/cast";
import { openDemonstration, type DemonstrationOffice } from "@lodestone/register/demonstration/office";
import type { SchemeRules } from "@lodestone/register/magnet/scheme-rules";
import { sentence } from "@lodestone/words/sentence";
import { RegisterDoor } from "../register/register-door.ts";
import type { SignIn } from "../sign-in/sign-in.ts";

/** Where the demonstration needs the server's own database: beside it it makes its own. */
export interface DemonstrationGround {
  readonly ownerUrl: string;
  readonly evidence: EvidenceFolder;
}

export class Demonstration {
  readonly door = new RegisterDoor();
  readonly #rules: SchemeRules;
  #ground: (() => DemonstrationGround) | undefined;
  #opening: Promise<DemonstrationOffice> | undefined;

  constructor(rules: SchemeRules) {
    this.#rules = rules;
  }

  /** Tells where to stand, once the real register is open. */
  standsOn(ground: () => DemonstrationGround): void {
    this.#ground = ground;
  }

  /** Opens the office if it is not open; answers at once, the door says when it is ready. */
  ask(): void {
    if (this.#opening || !this.#ground) return;
    const { ownerUrl, evidence } = this.#ground();
    this.door.starting();
    this.#opening = openDemonstration(ownerUrl, this.#rules, evidence, () => Date.now());
    this.#opening.then(
      ({ db, now }) => {
        this.door.opened({ database: db, signIn: chosenPerson, evidence, now });
      },
      (error: unknown) => {
        console.error(error);
        this.#opening = undefined;
        this.door.failed(sentence("server.fault"));
      },
    );
  }

  async close(): Promise<void> {
    await (await this.#opening?.catch(() => undefined))?.close();
  }
}

const COOKIE = "lodestone-demonstration";

/** The cookie that says as whom a visitor plays; it opens nothing that everybody may not open. */
export function cookieFor(personId: string): string {
  return `${COOKIE}=${personId}; Path=/demonstration; SameSite=Lax; HttpOnly`;
}

const chosenPerson: SignIn = {
  answer: () => Promise.resolve(new Response(null, { status: 404 })),
  find(headers) {
    const cookies = headers.get("cookie") ?? "";
    const chosen = new RegExp(`(?:^|; *)${COOKIE}=([0-9a-f-]{36})`).exec(cookies)?.[1];
    const person = people.find(({ personId }) => personId === chosen);
    const found = person && { session: person.personId, personId: person.personId };
    return Promise.resolve(found);
  },
  hashPassword: () => Promise.reject(new Error("the demonstration has no passwords")),
  hasOpenId: false,
  close: () => Promise.resolve(),
};
