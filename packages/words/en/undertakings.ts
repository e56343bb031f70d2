/** Pages and commands of undertakings: the list, a record, lists in, the pack against the register. */
export const undertakingsEn = {
  "undertakings.banner": "From the register of the mission. Not a publication of any government.",
  "undertakings.too-many":
    "The list has more than {most:count} rows, which is more than one file holds; narrow it by kind or State.",
} as const;
