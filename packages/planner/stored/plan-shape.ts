/** A plan as it comes back from a file: every field of plan.ts, checked. */
import type { Bilingual } from "@lodestone/words/sentence";
import type {
  CommodityResult,
  CostPart,
  ElementResult,
  FundResult,
  Headline,
  MissedCap,
  ModelSize,
  Plan,
  PlanSiteResult,
  ScrapResult,
  SupplierResult,
  SupportResult,
} from "../plan.ts";
import type { DependenceCap, PlanRequest } from "../request.ts";
import {
  byYear,
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
    costParts: listOf(
      objectOf<CostPart>({
        part: oneOf([
          "capital",
          "operating",
          "imports",
          "sales",
          "disposal",
          "holding",
          "shortage",
          "collection",
        ]),
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
    size: objectOf<ModelSize>({ rows: whole, columns: whole, nonZeros: whole, iterations: whole }),
  });
}

const requestShape: Shape<PlanRequest> = (value, place) => {
  const { indexCap, ...request } = objectOf<
    Omit<PlanRequest, "indexCap"> & { indexCap: number | undefined }
  >({
    lens: oneOf(["least_cost", "least_dependence"]),
    caps: listOf(objectOf<DependenceCap>({ commodity: text, fy: whole, share: number })),
    indexCap: orAbsent(number),
  })(value, place);
  return indexCap === undefined ? request : { ...request, indexCap };
};
