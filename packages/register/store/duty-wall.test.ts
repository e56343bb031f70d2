/**
 * The matrix of duty once more, written straight into the database as the server's own role, past the
 * domain: what was written down by hand as forbidden is forbidden there too, by the database itself.
 */
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import {
  expectedDeeds,
  mayDo,
  relations,
  type Relation,
} from "../workflow/duty-expectation.test-data.ts";
import { roleTerms, type GrantedRole } from "../workflow/role-terms.ts";
import { verbs } from "../workflow/verbs.ts";
import type { Step } from "../workflow/workflow.ts";
import { workflows } from "../workflow/workflows.ts";
import { withSession } from "./databases.ts";

const at = "2029-05-01T04:30:00Z";
const people = ["stranger", "maker", "editor", "decider", "recommender", "concurrer"] as const;
const idOf = Object.fromEntries(people.map((name) => [name, randomUUID()]));
const granted = Object.keys(roleTerms) as GrantedRole[];

let base: FreshDatabase;

beforeAll(async () => {
  base = await freshDatabase();
  await withSession(base.ownerUrl, async (owner) => {
    for (const name of people) await addPerson(owner, name);
    for (const name of people) await lendDesks(owner, name);
    await owner.query(TRY_MOVES);
    // Cases are set where the matrix wants them, which no ordinary way allows.
    await owner.query("set session_replication_role = replica");
    for (const { workflow, states } of workflows) {
      for (const state of Object.keys(states)) await standAt(owner, workflow, state);
    }
  });
});
afterAll(() => base.drop());

async function addPerson(owner: pg.Client, name: string): Promise<void> {
  const id = idOf[name];
  await owner.query(
    `insert into register.person (person_id, name, email, salt, identity_hash, known_since)
     values ($1, $2, $3, '\\x01', sha256('x'), $4)`,
    [id, name, `${name}@test.example`, at],
  );
  for (const role of granted) {
    const [kind, scope] =
      role === "applicant"
        ? ["party", "surya"]
        : role === "state-officer"
          ? ["state", "in-od"]
          : [null, null];
    await owner.query(
      `insert into register.role_grant (grant_id, person_id, role, scope_kind, scope, amount_most_paise, from_on, granted_at)
       values ($1, $2, $3, $4, $5, $6, '2026-04-01', $7)`,
      [randomUUID(), id, role, kind, scope, role === "authority" ? "1000000000000" : null, at],
    );
  }
}

/** Each lends every desk that may be lent to the one who acts for them in the matrix. */
async function lendDesks(owner: pg.Client, name: string): Promise<void> {
  const taker = name === "stranger" ? ["maker", "editor", "decider"] : ["stranger"];
  for (const to of taker) {
    await owner.query(
      `insert into register.delegation (delegation_id, grant_id, from_person, role, to_person, from_at, until_at, declared_by, declared_at)
       select gen_random_uuid(), grant_id, person_id, role, $2, '2029-04-20', '2029-05-20', person_id, '2029-04-20'
       from register.role_grant where person_id = $1 and role = any ($3)`,
      [idOf[name], idOf[to], granted.filter((role) => roleTerms[role].lendable)],
    );
  }
}

const caseIdOf = (workflow: string, state: string) => `magnet-scheme/${workflow}/${state}/1`;

async function standAt(owner: pg.Client, workflow: string, state: string): Promise<void> {
  const caseId = caseIdOf(workflow, state);
  await owner.query(
    `insert into register.case_file (case_id, workflow, scheme, state, moves, maker, last_editor, data, opened_at, moved_at)
     values ($1, $2, 'magnet-scheme', $3, 4, $4, $5, '{}', $6, $6)`,
    [caseId, workflow, state, idOf["maker"], idOf["editor"], at],
  );
  const stages = [null, "recommendation", "concurrence", "some-stage"];
  for (const [i, name] of ["maker", "recommender", "concurrer", "decider"].entries()) {
    await owner.query(
      `insert into register.case_move (case_id, move_no, from_state, to_state, verb, stage, round, actor, acting_role, at, recorded_at, case_version, seen_hash, facts, command_key)
       values ($1, $2, null, $3, 'approve', $4, 1, $5, 'agency', $6, now(), 1, sha256('x'), '{}', 'k')`,
      [caseId, i + 1, state, stages[i], idOf[name], at],
    );
  }
}

interface Attempt {
  readonly workflow: string;
  readonly step: Pick<Step, "from" | "to" | "verb" | "stage" | "response">;
  readonly role: string;
  readonly relation: Relation;
  readonly amountPaise?: string;
}

/** Tries each move as whoever calls and takes it back: the code of the refusal, or "done". */
const TRY_MOVES = `
  create function public.try_moves(attempts jsonb) returns text[] language plpgsql as $$
  declare answers text[] := '{}'; a jsonb;
  begin
    for a in select value from jsonb_array_elements(attempts) loop
      begin
        insert into register.case_move (case_id, move_no, from_state, to_state, verb, stage, response,
          round, actor, acting_role, for_actor, at, case_version, seen_hash, facts, command_key, amount_paise)
        values (a ->> 'caseId', 5, a ->> 'from', a ->> 'to', a ->> 'verb', a ->> 'stage', a ->> 'response',
          1, (a ->> 'actor')::uuid, a ->> 'role', (a ->> 'forActor')::uuid, '${at}', 1, sha256('x'), '{}', 'k', (a ->> 'amountPaise')::bigint);
        raise exception 'taken back' using errcode = 'ZZ000';
      exception when others then
        answers := answers || case sqlstate when 'ZZ000' then 'done' else sqlstate end;
      end;
    end loop;
    return answers;
  end $$`;

async function tried(attempts: readonly Attempt[]): Promise<readonly string[]> {
  const rows = attempts.map(({ workflow, step, role, relation, amountPaise }) => {
    const [actor = "", forActor = ""] = relation.split(" for ");
    const caseId = caseIdOf(workflow, step.from);
    return { ...step, amountPaise, caseId, role, actor: idOf[actor], forActor: idOf[forActor] };
  });
  return await withSession(base.appUrl, async (app) => {
    const text = JSON.stringify(rows);
    const found = await app.query<{ answers: string[] }>("select public.try_moves($1) as answers", [
      text,
    ]);
    return found.rows[0]?.answers ?? [];
  });
}

test.each(workflows.map((workflow) => [workflow.workflow, workflow] as const))(
  "the database lets every role and relation take in a %s what was written down, and nothing else",
  async (_name, { workflow, steps }) => {
    const attempts = steps.flatMap((step) =>
      granted.flatMap((role) => relations.map((relation) => ({ workflow, step, role, relation }))),
    );
    const answers = await tried(attempts);
    const faults = attempts.flatMap(({ step, role, relation }, i) => {
      const deed = expectedDeeds.find(
        (row) =>
          row.workflow === workflow &&
          row.from === step.from &&
          row.verb === step.verb &&
          row.to === step.to &&
          row.role === role,
      );
      const lent = !relation.includes(" for ") || roleTerms[role].lendable;
      const allowed = deed !== undefined && lent && mayDo(deed, relation);
      const answer = answers[i] ?? "";
      const fits = allowed ? answer === "done" : ["LS002", "LS003"].includes(answer);
      return fits ? [] : [`${step.from} ${step.verb} ${role} ${relation}: ${answer}`];
    });
    expect(answers).toHaveLength(attempts.length);
    expect(faults).toEqual([]);
  },
);

test.each(workflows.map((workflow) => [workflow.workflow, workflow] as const))(
  "no verb leads in a %s where no step was declared, whoever asks",
  async (_name, { workflow, states, steps }) => {
    const names = Object.keys(states);
    const attempts = names.flatMap((from) =>
      names.flatMap((to) => {
        const declared = steps.filter((step) => step.from === from && step.to === to);
        const others = verbs.filter((verb) => !declared.some((step) => step.verb === verb));
        const role = states[from]?.role ?? "authority";
        return others.map((verb) => {
          const step = { from, to, verb };
          return { workflow, step, role, relation: "stranger" as const };
        });
      }),
    );
    const answers = await tried(attempts);
    expect(answers).toHaveLength(attempts.length);
    const led = attempts.filter((_attempt, i) => answers[i] !== "LS002");
    expect(led.map(({ step }) => step)).toEqual([]);
  },
);

test("an amount beyond the grant's limit is not decided, of one's own or at a desk lent", async () => {
  const steps = workflows.flatMap(({ workflow, steps: declared }) =>
    declared.filter(({ withinAmount }) => withinAmount).map((step) => ({ workflow, step })),
  );
  expect(steps.map(({ step }) => step.verb)).toEqual(["approve", "sanction"]);
  const attempts = steps.flatMap((step) =>
    (["stranger", "stranger for concurrer"] as const).flatMap((relation) =>
      ["1000000000000", "1000000000001"].map((amountPaise) => ({
        ...step,
        role: "authority",
        relation,
        amountPaise,
      })),
    ),
  );
  expect(await tried(attempts)).toEqual(attempts.map((_, i) => (i % 2 === 0 ? "done" : "LS003")));
});

test("a move once written is never changed or removed, not even by the owner", async () => {
  for (const url of [base.appUrl, base.ownerUrl]) {
    for (const change of [
      "update register.case_move set actor = gen_random_uuid()",
      "delete from register.case_move",
    ]) {
      await expect(withSession(url, (session) => session.query(change))).rejects.toThrow();
    }
  }
});

test("the state of a case cannot be set past a move", async () => {
  const change = withSession(base.appUrl, (app) =>
    app.query("update register.case_file set state = 'released' where workflow = 'claim'"),
  );
  await expect(change).rejects.toMatchObject({ code: "42501" });
});

test("a case's moves do not go back in time", async () => {
  const caseId = caseIdOf("claim", "filed");
  const move = withSession(base.appUrl, (app) =>
    app.query(
      `insert into register.case_move (case_id, move_no, from_state, to_state, verb, stage, round, actor,
         acting_role, at, case_version, seen_hash, command_key)
       values ($1, 5, 'filed', 'verified', 'verify', 'verification', 1, $2, 'agency',
         $3::timestamptz - interval '1 second', 1, sha256('x'), 'k')`,
      [caseId, idOf["stranger"], at],
    ),
  );
  await expect(move).rejects.toMatchObject({ code: "LS002" });
});

test.each([
  ["nobody decided", "maker", null],
  ["nobody submitted", null, "decider"],
  ["one person did both", "maker", "maker"],
])("an obligation is not accepted where %s", async (what, submittedBy, decidedBy) => {
  const write = withSession(base.appUrl, (app) =>
    app.query(
      `insert into register.obligation
         (obligation_id, kind, title_en, due_on, state, submitted_by, decided_by, changed_by, changed_at)
       values ($1, 'report', 'x', '2029-05-01', 'accepted', $2, $3, $4, $5)`,
      [what, submittedBy && idOf[submittedBy], decidedBy && idOf[decidedBy], idOf["maker"], at],
    ),
  );
  await expect(write).rejects.toMatchObject({ code: "23514" });
});

/** A grant as the server's role would write it past the domain, on a case that stands in that state. */
async function openDesk(state: string, grantedBy: string, person: string, hours = 72) {
  await withSession(base.appUrl, (app) =>
    app.query(
      `insert into register.role_grant
         (grant_id, person_id, role, from_on, granted_by, granted_at, emergency_case, until_at)
       values (gen_random_uuid(), $1, 'finance', '2029-05-01', $2, $3, $4, $3::timestamptz + $5::interval)`,
      [idOf[person], idOf[grantedBy], at, caseIdOf("emergency", state), `${hours} hours`],
    ),
  );
}

test.each([
  ["before its case is open", "asked", "decider", "stranger"],
  ["by the one who asked for it", "open", "maker", "stranger"],
  ["by one who did not open the case", "open", "editor", "stranger"],
  ["for the one who opened the case", "open", "decider", "maker"],
])("no desk is opened in an emergency %s", async (_what, state, grantedBy, person) => {
  await expect(openDesk(state, grantedBy, person)).rejects.toMatchObject({ code: "LS003" });
});

test("a desk is opened in an emergency by the two administrators of its case, once it is open", async () => {
  await openDesk("open", "decider", "stranger");
});
