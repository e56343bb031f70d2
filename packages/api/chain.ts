/** A chain from ore to product: its commodities, processes, sites, suppliers and demand. */
import { z } from "zod";
import { list } from "./list.ts";
import { gap, info } from "./mission.ts";
import { provenance, text } from "./text.ts";

/** A chain in a line: what belongs to it, and which chains are planned together with it. */
const chainOutline = z.object({
  chain: z.string(),
  name: text,
  commodities: z.array(
    z.object({ commodity: z.string(), name: text, stage: z.int(), form: z.string() }),
  ),
  /** With the furthest stage of what each puts out. */
  processes: z.array(z.object({ process: z.string(), name: text, stage: z.int() })),
  /** The elements that can be followed through the chain. */
  elements: z.array(z.object({ element: z.string(), name: text })),
  /** The minerals of the list those elements are of. */
  minerals: z.array(z.object({ mineral: z.string(), name: text })),
  plannedWith: z.array(z.object({ chain: z.string(), name: text })),
  sites: z.int(),
  gaps: z.array(gap),
});
export type ChainOutline = z.infer<typeof chainOutline>;

/** Every chain in its order, and the places their sites stand in. */
export const chainList = z.object({
  info,
  places: z.array(
    z.object({
      place: z.string(),
      name: text,
      kind: z.string(),
      tileColumn: z.int().nullable(),
      tileRow: z.int().nullable(),
    }),
  ),
  chains: z.array(chainOutline),
});
export type ChainList = z.infer<typeof chainList>;

export const chainPage = chainOutline.extend({
  info,
  /** Needs of the scheme's magnets against what is assured, tonnes of oxide a year. */
  need: z
    .object({
      finding: text,
      magnetsT: z.number(),
      needs: z.array(z.object({ name: text, oxideT: z.number(), provenance })),
      assured: z.array(z.object({ name: text, oxideT: z.number(), provenance })),
    })
    .nullable(),
  /** What each process takes in and puts out per tonne of run, in each mode it can run in. */
  flows: z.array(
    z.object({
      process: z.string(),
      mode: z.string(),
      commodity: z.string(),
      name: text,
      tPerT: z.number(),
      provenance,
    }),
  ),
  demand: z.array(
    z.object({
      product: z.string(),
      name: text,
      commodity: z.string(),
      commodityName: text,
      kt: z.array(z.number()),
    }),
  ),
  years: z.array(z.int()),
  lists: z.array(list),
});
export type ChainPage = z.infer<typeof chainPage>;

/** An element's way through a plan's chain, year by year, as links that balance. */
export const planFlows = z.object({
  element: z.string(),
  years: z.array(
    z.object({
      fy: z.int(),
      links: z.array(z.object({ from: z.string(), to: z.string(), kt: z.number() })),
    }),
  ),
});
export type PlanFlows = z.infer<typeof planFlows>;
