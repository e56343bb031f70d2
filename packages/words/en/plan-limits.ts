/** Limits a reader states on the plan's page. */
export const planLimitsEn = {
  "limits.title": "A limit of your own",
  "limits.kind": "What is limited",
  "limits.kind-commodity": "a commodity, from abroad",
  "limits.kind-element": "an element, in every form",
  "limits.kind-supplier": "a commodity, from one country",
  "limits.says-commodity":
    "Net imports and unmet demand, as a share of the commodity's use with what stays unmet.",
  "limits.says-element":
    "The element in net imports of every form and in unmet demand, as a share of the element in final demand; above 100 % where processes lose imported material.",
  "limits.says-supplier":
    "The single-source rule: no country supplies more than this share of what is bought of the commodity.",
  "limits.every-year": "every year",
  "limits.wrong": "{value} is not a share here: write a number from 0 to {most:plain}, such as 30.",
  "limits.in-force": "Limits in force",
  "limits.one-commodity": "{name}: at most {share:share} from abroad in FY{fy:fy}",
  "limits.one-element": "{name}, in every form: at most {share:share} from abroad in FY{fy:fy}",
  "limits.one-supplier": "{name}: at most {share:share} from any one country in FY{fy:fy}",
  "limits.every-supplier": "{name}: at most {share:share} from any one country, every year",
  "limits.and-suppliers": ", a limit on one country's share",
} as const;
