/** The minerals of the list at national balance: what is known of each, what is not. */
import { z } from "zod";
import { list } from "./list.ts";
import { info, mineralReliance } from "./mission.ts";
import { provenance, text } from "./text.ts";

/** What was made of a form in a year, calendar or fiscal as its publisher counts. */
const produced = z.object({ form: z.string(), year: text, t: z.number(), provenance });

/** A figure of trade; many publications tell a value, or a partner's share, without the weight. */
const traded = z.object({
  goods: z.string(),
  year: text,
  t: z.number().nullable(),
  valueInrCr: z.number().nullable(),
  partner: text.nullable(),
  partnerSharePercent: z.number().nullable(),
  provenance,
});

const inTheGround = z.object({
  form: z.string(),
  category: text,
  place: text,
  t: z.number(),
  provenance,
});

/** A mineral in a line; of figures, the newest. */
const mineralOutline = mineralReliance.extend({
  number: z.int(),
  /** The chains it is planned in process by process; none where it stands at national balance only. */
  chains: z.array(z.object({ chain: z.string(), name: text })),
  production: z.array(produced),
  imports: z.array(traded),
  reserves: z.array(inTheGround),
  /** How many years can be balanced. */
  balanced: z.int(),
});
export type MineralOutline = z.infer<typeof mineralOutline>;

export const mineralList = z.object({
  info,
  /** Of how many minerals each thing is known. */
  known: z.object({
    chains: z.int(),
    reliance: z.int(),
    production: z.int(),
    importsWeighed: z.int(),
    exportsWeighed: z.int(),
    balanced: z.int(),
  }),
  minerals: z.array(mineralOutline),
});
export type MineralList = z.infer<typeof mineralList>;

export const mineralPage = mineralOutline.extend({
  info,
  /** Its standing in law. */
  law: z.object({ schedule: text, explorationLicence: z.boolean(), provenance }),
  balance: z.object({
    years: z.array(
      z.object({
        form: z.string(),
        year: text,
        productionT: z.number(),
        importsT: z.number(),
        exportsT: z.number(),
        apparentT: z.number(),
        provenance: z.object({ production: provenance, imports: provenance, exports: provenance }),
      }),
    ),
    /** Why there is none. */
    missing: z.array(text),
  }),
  /** Who supplies the world, stage by stage, the largest first. */
  suppliers: z.array(
    z.object({
      stage: z.enum(["extraction", "processing"]),
      /** What the source speaks of, where it is narrower than the mineral. */
      material: z.string().nullable(),
      shares: z.array(z.object({ place: text, percent: z.number(), provenance })),
    }),
  ),
  /** Products of the planned chains that hold it. */
  uses: z.array(z.object({ product: z.string(), name: text })),
  lists: z.array(list),
});
export type MineralPage = z.infer<typeof mineralPage>;
