/** Observations: figures of an undertaking by indicator, day and series; never changed, only added to. */
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export type Series = "planned" | "forecast" | "reported" | "verified";

export interface Observation {
  readonly observationId: string;
  readonly undertakingId: string;
  readonly indicator: string;
  readonly series: Series;
  /** A decimal as written, so that no digit is lost. */
  readonly value: string;
  readonly unit: string;
  readonly on: string;
  readonly evidenceId: string | null;
  readonly observedBy: string;
  readonly observedAt: string;
}

export async function insertObservation(
  trx: Transaction<Tables>,
  observation: Observation,
): Promise<void> {
  await trx
    .insertInto("register.observation")
    .values({
      observation_id: observation.observationId,
      undertaking_id: observation.undertakingId,
      indicator: observation.indicator,
      series: observation.series,
      value: observation.value,
      unit: observation.unit,
      on_date: observation.on,
      evidence_id: observation.evidenceId,
      observed_by: observation.observedBy,
      observed_at: observation.observedAt,
    })
    .execute();
}

/** The observations of an undertaking, of one indicator or all, oldest first. */
export async function observationsOf(
  db: Kysely<Tables>,
  undertakingId: string,
  indicator?: string,
): Promise<readonly Observation[]> {
  let query = db
    .selectFrom("register.observation")
    .selectAll()
    .where("undertaking_id", "=", undertakingId);
  if (indicator !== undefined) query = query.where("indicator", "=", indicator);
  const rows = await query.orderBy("indicator").orderBy("on_date").orderBy("observed_at").execute();
  return rows.map((row) => ({
    observationId: row.observation_id,
    undertakingId: row.undertaking_id,
    indicator: row.indicator,
    series: row.series,
    value: String(row.value),
    unit: row.unit,
    on: row.on_date,
    evidenceId: row.evidence_id,
    observedBy: row.observed_by,
    observedAt: row.observed_at,
  }));
}
