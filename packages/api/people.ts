/** People of the register: who is signed in, what roles are given, which desks are lent. */
import { z } from "zod";
import { text } from "./text.ts";

const grantedRole = z.enum([
  "applicant",
  "state-officer",
  "agency",
  "programme",
  "finance",
  "authority",
  "releasing",
  "auditor",
  "steward",
  "administrator",
]);
export type GrantedRole = z.infer<typeof grantedRole>;

export const scope = z.object({
  kind: z.enum(["party", "state", "scheme"]),
  key: z.string().regex(/^[a-z0-9-]{1,80}$/i),
});

/** A scope as people call it. */
const limit = z.object({ key: z.string(), name: text });

const id = z.uuid();
const instant = z.iso.datetime();
const paise = z.string().regex(/^[1-9]\d{0,17}$/);

/** A desk a person can act at; its id goes back in the header `x-lodestone-as`. */
export const desk = z.object({
  desk: id,
  role: grantedRole,
  name: text,
  scope: scope.nullable(),
  scopeName: text.nullable(),
  amountMostPaise: paise.nullable(),
  /** Whose desk it is, when it is lent. */
  lentBy: z.object({ personId: id, name: z.string().nullable() }).nullable(),
});
export type Desk = z.infer<typeof desk>;

export const session = z.object({
  session: id,
  begunAt: z.string(),
  expiresAt: z.string(),
  address: z.string().nullable(),
  browser: z.string().nullable(),
  /** The one that asks. */
  own: z.boolean(),
});
export type Session = z.infer<typeof session>;

/** Nobody signed in is an answer too, and so is a register that is not open yet. */
export const me = z.object({
  /** Why nobody can sign in now; null where they can. */
  shut: z.object({ starting: z.boolean(), what: text }).nullable(),
  person: z.object({ personId: id, name: z.string(), email: z.string() }).nullable(),
  desks: z.array(desk),
  openId: z.boolean(),
});
export type Me = z.infer<typeof me>;

export const given = z.object({
  grant: id,
  role: grantedRole,
  name: text,
  scope: scope.nullable(),
  scopeName: text.nullable(),
  amountMostPaise: paise.nullable(),
  fromOn: z.string(),
  untilOn: z.string().nullable(),
  revokedAt: z.string().nullable(),
});
export type Given = z.infer<typeof given>;

export const delegation = z.object({
  delegation: id,
  role: grantedRole,
  name: text,
  from: z.object({ personId: id, name: z.string().nullable() }),
  to: z.object({ personId: id, name: z.string().nullable() }),
  fromAt: z.string(),
  untilAt: z.string(),
});
export type Delegation = z.infer<typeof delegation>;
export const delegationList = z.object({ delegations: z.array(delegation) });
export type DelegationList = z.infer<typeof delegationList>;

const keptPerson = z.object({
  personId: id,
  name: z.string(),
  email: z.string(),
  knownSince: z.string(),
  /** Until when the link that was handed to them opens; null when none is out. */
  secretUntil: z.string().nullable(),
  canSignIn: z.boolean(),
  sessions: z.int(),
  grants: z.array(given),
});
export type KeptPerson = z.infer<typeof keptPerson>;
export const people = z.object({
  people: z.array(keptPerson),
  /** To what roles can be limited, beside parties. */
  limits: z.object({ state: z.array(limit), scheme: z.array(limit) }),
});
export type People = z.infer<typeof people>;

/** People one can lend a desk to: names alone, for those who have signed in. */
export const colleagues = z.object({
  colleagues: z.array(z.object({ personId: id, name: z.string() })),
});
export type Colleagues = z.infer<typeof colleagues>;

const name = z.string().trim().min(1).max(200);
export const email = z.email().max(254);

export const invitation = z.object({ name, email });
/** A link told once; nobody can read it again. */
export const tellOnce = z.object({ personId: id, link: z.string(), expiresAt: z.string() });
export type TellOnce = z.infer<typeof tellOnce>;

export const roleToGive = z.object({
  role: grantedRole,
  scope: scope.nullable().default(null),
  amountMostPaise: paise.nullable().default(null),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable().default(null),
});
export const deskToLend = z.object({
  grant: id,
  toPerson: id,
  fromAt: instant,
  untilAt: instant,
});

/** What was done, by its id. */
export const done = z.object({ done: z.string() });
