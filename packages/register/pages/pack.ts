/** The pack against the register, for who may bring it in: counts by table, and the lines of one. */
import type { Mission } from "@lodestone/mission/mission";
import { faultSentence } from "@lodestone/mission/fault";
import { tell } from "@lodestone/words/say";
import { packDifferences, requirePackRight } from "../commands/import-pack.ts";
import type { MissionFromRegister } from "../records/mission-from-register.ts";
import { packLineView, packTally } from "../views/list-view.ts";
import type { Reader } from "./reader.ts";

export interface PackAsked {
  readonly table?: string | undefined;
  readonly kind?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export async function readPackDifferences(
  { context, actor }: Reader,
  mission: Mission,
  left: MissionFromRegister["left"],
  { table, kind, after, limit }: PackAsked,
) {
  requirePackRight(actor, mission.info.name);
  const { lines, seen } = await packDifferences(context.db, mission);
  const asked = lines.filter(
    (line) =>
      (table === undefined || line.line.startsWith(`${table}/`)) &&
      (kind === undefined ? line.kind !== "same" : line.kind === kind),
  );
  const from = after === undefined ? 0 : asked.findIndex(({ line }) => line === after) + 1;
  const shown = asked.slice(from, from + limit);
  return {
    pack: mission.info.title,
    asOf: mission.info.asOf,
    seen,
    tables: packTally(lines),
    lines: shown.map(packLineView),
    next: asked.length > from + limit ? (shown.at(-1)?.line ?? null) : null,
    left: left.map(({ undertakingId, faults }) => ({
      key: undertakingId,
      why: faults.slice(0, 5).map((fault) => tell(faultSentence(fault))),
    })),
  };
}
