/** A chain from ore to product: its commodities, processes, sites, suppliers and demand. */
import { z } from "zod";
import { list } from "./list.ts";
import { info } from "./mission.ts";
import { provenance, text } from "./text.ts";

export const chainPage = z.object({
  info,
  chain: z.string(),
  name: text,
  /** Needs of the scheme's magnets against what is assured, tonnes of oxide a year. */
  need: z
    .object({
      finding: text,
      magnetsT: z.number(),
      needs: z.array(z.object({ name: text, oxideT: z.number(), provenance })),
      assured: z.array(z.object({ name: text, oxideT: z.number(), provenance })),
    })
    .nullable(),
  places: z.array(
    z.object({
      place: z.string(),
      name: text,
      kind: z.string(),
      tileColumn: z.int().nullable(),
      tileRow: z.int().nullable(),
    }),
  ),
  /** t of element per t, by commodity and element. */
  contents: z.record(z.string(), z.record(z.string(), z.number())),
  processes: z.array(
    z.object({
      process: z.string(),
      name: text,
      flows: z.array(
        z.object({ commodity: z.string(), name: text, tPerT: z.number(), provenance }),
      ),
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
  /** The elements that can be followed through the chain. */
  elements: z.array(z.object({ element: z.string(), name: text })),
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
