/**
 * The demonstration office beside the real one: a database of its own, made and filled when somebody
 * first enters. People are chosen in place of a sign-in, for nobody in it is real and nothing secret.
 */
import { people } from "@lodestone/register/demonstration/cast";
import type { Mission } from "@lodestone/mission/mission";
import {
  openDemonstration,
  type DemonstrationOffice,
} from "@lodestone/register/demonstration/office";
import type { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import type { OpenRegister } from "../register/office.ts";
import type { SignIn } from "../sign-in/sign-in.ts";

const COOKIE = "lodestone-demonstration";

/** Where the demonstration stands: beside the server's own database it makes its own. */
export interface DemonstrationGround {
  readonly ownerUrl: string;
  readonly evidence: EvidenceFolder;
  readonly mission: Mission;
}

export class Demonstration {
  readonly #ground: DemonstrationGround;
  #office: Promise<DemonstrationOffice> | undefined;

  constructor(ground: DemonstrationGround) {
    this.#ground = ground;
  }

  /** The office, opened by the first who asks; an opening that failed is tried anew by the next. */
  async enter(): Promise<OpenRegister> {
    const { ownerUrl, mission, evidence } = this.#ground;
    this.#office ??= openDemonstration(ownerUrl, mission, evidence, () => Date.now());
    try {
      const { db, now } = await this.#office;
      return { database: db, signIn: chosenPerson, evidence, now, isDemonstration: true };
    } catch (error) {
      this.#office = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    await (await this.#office?.catch(() => undefined))?.close();
  }
}

/** As whom the headers' cookie plays, if it names one of the cast. */
export function chosenIn(cookies: string | undefined): string | undefined {
  const chosen = new RegExp(`(?:^|; *)${COOKIE}=([0-9a-f-]{36})(?:;|$)`).exec(cookies ?? "")?.[1];
  return people.find(({ personId }) => personId === chosen)?.personId;
}

/** The cookie that says as whom a visitor plays; it opens nothing that is not open to all. */
export function cookieFor(personId: string | undefined): string {
  const ends = personId === undefined ? "; Max-Age=0" : "";
  return `${COOKIE}=${personId ?? ""}; Path=/; SameSite=Lax; HttpOnly${ends}`;
}

const chosenPerson: SignIn = {
  answer: () => Promise.resolve(new Response(null, { status: 404 })),
  find(headers) {
    const personId = chosenIn(headers.get("cookie") ?? undefined);
    return Promise.resolve(personId === undefined ? undefined : { session: personId, personId });
  },
  hashPassword: () => Promise.reject(new Error("the demonstration has no passwords")),
  hasOpenId: false,
  close: () => Promise.resolve(),
};
