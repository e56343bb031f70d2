/** A plan as it comes back from a file: every field of plan.ts, checked. */
import type { Bilingual } from "@lodestone/words/sentence";
import type {
  ChainResult,
  CommodityResult,
  CostPart,
  CoverResult,
  ElementResult,
  ForgoneResult,
  FundResult,
  Headline,
  MissedCap,
  MissedEmbodiedCap,
  MissedIndexCap,
  MissedSupplierShare,
  ModelSize,
  Plan,
  PlanSiteResult,
  ScrapResult,
  SupplierResult,
  SupportResult,
} from "../plan.ts";
import type {
  ApprovedBuild,
  DependenceCap,
  EmbodiedCap,
  PlanRequest,
  SupplierShare,
  WinnerCount,
} from "../request.ts";
import {
  byYear,
  flag,
  listOf,
  number,
  objectOf,
  oneOf,
  orAbsent,
  orNull,
  text,
  whole,
  type Shape,
} from "./shape.ts";

const bilingual = objectOf<Bilingual>({ en: text, hi: text });
const years = listOf(whole);

/** The parts of a cost, as they are kept. */
export const costPartNames = [
  "capital",
  "operating",
  "imports",
  "sales",
  "disposal",
  "holding",
  "shortage",
  "collection",
] as const;

const winnerCount = objectOf<WinnerCount>({
  site: text,
  sanctionedFy: whole,
  capacityKt: number,
  count: whole,
});

const requestShape = objectOf<PlanRequest>({
  lens: oneOf(["least_cost", "least_dependence"]),
  chains: orAbsent(listOf(text)),
  caps: listOf(objectOf<DependenceCap>({ commodity: text, fy: whole, share: number })),
  embodiedCaps: orAbsent(
    listOf(objectOf<EmbodiedCap>({ element: text, fy: whole, share: number })),
  ),
  supplierShares: orAbsent(
    listOf(objectOf<SupplierShare>({ commodity: text, fy: orAbsent(whole), share: number })),
  ),
  indexCap: orAbsent(number),
  near: orAbsent(listOf(objectOf<ApprovedBuild>({ site: text, fy: whole, ktPerA: number }))),
  wholeWinners: orAbsent(flag),
  winners: orAbsent(listOf(winnerCount)),
});

export const planShape: Shape<Plan> = (value, place) => {
  // How many years there are is known first, for every yearly list must have as many values.
  const { years: listed } = objectOf<{ years: readonly number[] }>({ years })(value, place);
  return wholePlan(listed.length)(value, place);
};

function wholePlan(count: number): Shape<Plan> {
  const yearly = byYear(number, count);
  const yearlyOrNull = byYear(orNull(number), count);
  return objectOf<Plan>({
    mission: objectOf<Plan["mission"]>({
      name: text,
      title: bilingual,
      asOf: text,
      priceYear: whole,
      scenario: orAbsent(text),
    }),
    request: requestShape,
    years,
    headline: objectOf<Headline>({
      dependenceIndex: number,
      costInrCr: number,
      supportInrCr: number,
    }),
    chains: listOf(
      objectOf<ChainResult>({
        chain: text,
        name: bilingual,
        importsInrCr: number,
        importingAllInrCr: number,
        dependenceIndex: number,
      }),
    ),
    sites: listOf(
      objectOf<PlanSiteResult>({
        site: text,
        name: bilingual,
        process: text,
        place: text,
        possiblePlaces: listOf(text),
        status: oneOf(["existing", "committed", "candidate"]),
        builtKtPerA: yearly,
        capacityKtPerA: yearly,
        runKt: yearly,
        modes: listOf(objectOf<PlanSiteResult["modes"][number]>({ mode: text, runKt: yearly })),
        limitKtPerA: number,
        leadYears: number,
      }),
    ),
    commodities: listOf(
      objectOf<CommodityResult>({
        commodity: text,
        name: bilingual,
        stage: number,
        form: text,
        demandKt: yearly,
        useKt: yearly,
        madeKt: yearly,
        boughtKt: yearly,
        soldKt: yearly,
        spiltKt: yearly,
        shortKt: yearly,
        stockKt: yearly,
        collectedKt: yearly,
        dependence: yearlyOrNull,
        importBillInrCr: yearly,
      }),
    ),
    elements: listOf(
      objectOf<ElementResult>({
        element: text,
        name: bilingual,
        inDemandKt: yearly,
        inNetImportsKt: yearly,
        inShortKt: yearly,
        embodied: yearlyOrNull,
      }),
    ),
    suppliers: listOf(
      objectOf<SupplierResult>({ supplier: text, commodity: text, place: text, boughtKt: yearly }),
    ),
    scrap: listOf(
      objectOf<ScrapResult>({
        product: text,
        scrap: text,
        collectedKt: yearly,
        leavingUseKt: yearly,
      }),
    ),
    support: listOf(
      objectOf<SupportResult>({
        scheme: text,
        site: text,
        sanctionedFy: whole,
        builtKtPerA: number,
        quoteInrPerKg: number,
        quoteMostInrPerKg: number,
        incentiveInrCr: yearly,
        subsidyInrCr: number,
        subsidyFy: whole,
        trancheInrCr: yearly,
        winners: listOf(winnerCount),
      }),
    ),
    funds: listOf(
      objectOf<FundResult>({
        fund: text,
        name: bilingual,
        paidInrCr: yearly,
        ceilingInrCr: orNull(number),
      }),
    ),
    covers: listOf(
      objectOf<CoverResult>({
        scheme: text,
        fund: text,
        commodity: text,
        keptKt: yearly,
        missedKt: yearly,
        purchaseInrCr: yearly,
      }),
    ),
    revenueForgone: listOf(
      objectOf<ForgoneResult>({ commodity: text, name: bilingual, inrCr: orNull(yearly) }),
    ),
    costParts: listOf(
      objectOf<CostPart>({
        part: oneOf(costPartNames),
        inrCr: number,
      }),
    ),
    missed: listOf(
      objectOf<MissedCap>({
        commodity: text,
        fy: whole,
        share: number,
        overKt: number,
        reachedShare: number,
      }),
    ),
    missedEmbodied: listOf(
      objectOf<MissedEmbodiedCap>({
        element: text,
        fy: whole,
        share: number,
        overKt: number,
        reachedShare: number,
      }),
    ),
    missedSuppliers: listOf(
      objectOf<MissedSupplierShare>({
        commodity: text,
        place: text,
        name: bilingual,
        fy: whole,
        share: number,
        overKt: number,
        reachedShare: number,
      }),
    ),
    missedIndex: orNull(objectOf<MissedIndexCap>({ share: number, reachedShare: number })),
    size: objectOf<ModelSize>({ rows: whole, columns: whole, nonZeros: whole, iterations: whole }),
  });
}
