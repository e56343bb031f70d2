/** Two plans set side by side: what changed, by how much, and which inputs differ. */
import type { Mission } from "@lodestone/mission/mission";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Plan } from "../plan.ts";
import { buildSentence, compareBuilds } from "./builds.ts";
import { compareDependence, dependenceSentence } from "./dependence.ts";
import {
  changeOf,
  differs,
  type BuildDifference,
  type DependenceDifference,
  type HeadlineDifference,
  type MoneyDifference,
  type Pair,
  type SupplierDifference,
} from "./difference.ts";
import { compareInputs, inputSentences, type InputDifference } from "./inputs.ts";
import { compareMoney, moneySentence } from "./money.ts";
import { compareQuestions } from "./question.ts";
import { compareSuppliers, supplierSentence } from "./suppliers.ts";

/** A row of a comparison with the sentence that tells it. */
type Worded<T> = T & { readonly says: Sentence };

export interface PlanComparison {
  /** How the questions differ; read first. */
  readonly questions: readonly Sentence[];
  readonly headline: HeadlineDifference & { readonly says: readonly Sentence[] };
  readonly builds: readonly Worded<BuildDifference>[];
  readonly dependence: readonly Worded<DependenceDifference>[];
  readonly money: readonly Worded<MoneyDifference>[];
  readonly suppliers: readonly Worded<SupplierDifference>[];
  /** Null where a plan came without the mission it was made from. */
  readonly inputs: readonly (InputDifference & { readonly says: readonly Sentence[] })[] | null;
}

export function comparePlans(
  before: Plan,
  after: Plan,
  missionBefore?: Mission,
  missionAfter?: Mission,
): PlanComparison {
  const told = <T>(rows: readonly T[], tell: (row: T) => Sentence) =>
    rows.map((row) => ({ ...row, says: tell(row) }));
  return {
    questions: compareQuestions(before, after),
    headline: compareHeadlines(before, after),
    builds: told(compareBuilds(before, after), buildSentence),
    dependence: told(compareDependence(before, after), dependenceSentence),
    money: told(compareMoney(before, after), moneySentence),
    suppliers: told(
      compareSuppliers(before, after, missionAfter ?? missionBefore),
      supplierSentence,
    ),
    inputs:
      missionBefore && missionAfter
        ? compareInputs(missionBefore, missionAfter).map((row) => ({
            ...row,
            says: inputSentences(row),
          }))
        : null,
  };
}

function compareHeadlines(before: Plan, after: Plan): PlanComparison["headline"] {
  const pair = (name: keyof Plan["headline"]) => ({
    before: before.headline[name],
    after: after.headline[name],
  });
  const headline = {
    dependenceIndex: pair("dependenceIndex"),
    costInrCr: pair("costInrCr"),
    supportInrCr: pair("supportInrCr"),
  };
  const says = [
    indexSentence(headline.dependenceIndex),
    crore(sentence("compare.cost"), headline.costInrCr),
    crore(sentence("compare.support"), headline.supportInrCr),
  ];
  return { ...headline, says };
}

function indexSentence(pair: Pair & { readonly before: number; readonly after: number }): Sentence {
  const { before, after } = pair;
  if (!differs(pair)) return sentence("compare.index-same", { share: after });
  const points = Math.abs(changeOf(pair)) * 100;
  const key = after > before ? "compare.index-rises" : "compare.index-falls";
  return sentence(key, { before, after, points });
}

function crore(
  what: Sentence,
  pair: Pair & { readonly before: number; readonly after: number },
): Sentence {
  const { before, after } = pair;
  if (!differs(pair)) return sentence("compare.money-same", { what, amount: after });
  const key = after > before ? "compare.money-rises" : "compare.money-falls";
  return sentence(key, { what, before, after, by: Math.abs(changeOf(pair)) });
}
