/**
 * What oxide the scheme's magnets need and what is assured: the joint of a promise in magnets and
 * a promise in oxide. Every number is a row of the pack.
 */
import type { Mission } from "@lodestone/mission/mission";
import type { RowAddress } from "@lodestone/mission/table";
import { sentence, type Sentence } from "@lodestone/words/sentence";

export interface FeedFigure {
  readonly name: "official" | "with-swarf" | "without-swarf" | "assured" | "from-mines";
  readonly oxideT: number;
  readonly at: RowAddress;
}

export interface MagnetFeed {
  readonly magnetsT: number;
  readonly needs: readonly FeedFigure[];
  readonly assured: readonly FeedFigure[];
}

/** The finding in one sentence, the needs to the nearest ten tonnes. */
export function feedSentence({ magnetsT, needs, assured }: MagnetFeed): Sentence {
  const tonnes = needs.map((need) => Math.round(need.oxideT / 10) * 10);
  return sentence("review.feed", {
    magnets: magnetsT,
    least: Math.min(...tonnes),
    most: Math.max(...tonnes),
    assured: assured[0]?.oxideT ?? 0,
  });
}

/** The need at the official ratio and at the pack's own yields, and the oxide promised and minable. */
export function magnetFeed(mission: Mission): MagnetFeed | undefined {
  const scheme = (parameter: string) =>
    mission.scheme_parameters.find(
      (row) => row.scheme === "magnet-scheme" && row.parameter === parameter && row.use,
    );
  const flow = (process: string, commodity: string) =>
    mission.process_flows.find((row) => row.process === process && row.commodity === commodity);
  const magnets = scheme("capacity-total");
  const official = scheme("oxide-per-magnet-official");
  const assured = scheme("oxide-entitlement");
  const oxide = flow("integrated-magnets", "ndpr-oxide");
  const swarf = flow("integrated-magnets", "swarf");
  const returned = flow("swarf-recycling", "ndpr-oxide");
  const chloride = flow("cracking", "mixed-chloride");
  const separated = flow("separation", "ndpr-oxide");
  const mines = mission.site_capacities.find((row) => row.site === "irel-mines");
  if (!magnets || !official || !assured || !oxide || !swarf || !returned) return undefined;
  const magnetsT = magnets.value;
  const net = oxide.t_per_t - swarf.t_per_t * returned.t_per_t;
  const needs: FeedFigure[] = [
    { name: "official", oxideT: magnetsT * official.value, at: official.at },
    { name: "with-swarf", oxideT: magnetsT * net, at: returned.at },
    { name: "without-swarf", oxideT: magnetsT * oxide.t_per_t, at: oxide.at },
  ];
  const supply: FeedFigure[] = [{ name: "assured", oxideT: assured.value, at: assured.at }];
  if (mines && chloride && separated) {
    const oxideT = mines.capacity_kt_per_a * 1000 * chloride.t_per_t * separated.t_per_t;
    supply.push({ name: "from-mines", oxideT, at: mines.at });
  }
  return { magnetsT, needs, assured: supply };
}
