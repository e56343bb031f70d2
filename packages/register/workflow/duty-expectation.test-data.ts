/**
 * Who may do what, written down by hand from the scheme's papers and not from the workflows: one line
 * for each deed that is allowed, as "state verb[:answer] -> state role". A deed marked "decides" is
 * closed to who made or last changed the case, to who took the stage before, and to whoever acts for
 * or through one of them; "not after ..." names stages whose takers it is closed to as well. What no
 * line allows is forbidden to everybody.
 */
export const expected: Readonly<Record<string, string>> = {
  tender: `
    prepared    submit          open         programme
    open        verify          evaluated    agency      decides
    evaluated   recommend       recommended  programme   decides
    recommended approve:approve concurred    finance     decides
    recommended return          open         finance     decides
    concurred   approve:approve awarded      authority   decides
    concurred   approve:reject  annulled     authority   decides
    concurred   return          open         authority   decides`,
  bid: `
    draft       submit          sealed         applicant
    draft       close           withdrawn      applicant
    sealed      close           withdrawn      applicant
    sealed      verify:approve  responsive     agency    decides
    sealed      verify:reject   not-responsive agency    decides
    responsive  approve:approve won            authority decides
    responsive  approve:reject  lost           authority decides`,
  agreement: `
    awarded     submit          signed       applicant
    signed      approve:approve in-force     programme   decides
    signed      return          awarded      programme   decides
    in-force    close           closed       programme   decides
    in-force    recover         surrendered  releasing   decides`,
  claim: `
    draft       submit          filed        applicant
    draft       close           withdrawn    applicant
    filed       verify          verified     agency      decides
    filed       return          deficient    agency      decides
    deficient   submit          filed        applicant
    deficient   close           withdrawn    applicant
    verified    recommend       recommended  programme   decides
    verified    return          deficient    programme   decides
    recommended approve:approve concurred    finance     decides
    recommended approve:reject  rejected     finance     decides
    recommended return          deficient    finance     decides
    concurred   sanction        sanctioned   authority   decides
    concurred   approve:reject  rejected     authority   decides
    concurred   return          deficient    authority   decides
    sanctioned  lapse           concurred    finance     decides
    sanctioned  release         released     releasing   decides not after recommendation concurrence
    released    verify          audited      agency      decides
    audited     release         settled      releasing   decides not after recommendation concurrence
    audited     recover         recovering   releasing   decides not after recommendation concurrence
    settled     close           closed       programme   decides
    recovering  close           closed       programme   decides`,
  certificate: `
    draft       submit          filed        applicant
    draft       close           withdrawn    applicant
    filed       verify          verified     agency      decides
    filed       return          deficient    agency      decides
    deficient   submit          filed        applicant
    verified    approve:approve accepted     programme   decides
    verified    return          deficient    programme   decides`,
  amendment: `
    draft       submit          proposed     applicant
    draft       submit          proposed     state-officer
    draft       submit          proposed     agency
    draft       submit          proposed     programme
    draft       submit          proposed     steward
    draft       close           withdrawn    applicant
    draft       close           withdrawn    state-officer
    draft       close           withdrawn    agency
    draft       close           withdrawn    programme
    draft       close           withdrawn    steward
    proposed    approve:approve applied      programme   decides
    proposed    approve:reject  rejected     programme   decides
    proposed    return          draft        programme   decides`,
  opening: `
    proposed    close           withdrawn    finance
    proposed    approve:approve posted       finance     decides
    proposed    approve:approve posted       authority   decides
    proposed    approve:reject  rejected     finance     decides
    proposed    approve:reject  rejected     authority   decides`,
  emergency: `
    asked       close           withdrawn    administrator
    asked       approve:approve open         administrator decides
    asked       approve:reject  refused      administrator decides
    open        verify          reviewed     auditor       decides`,
};

export interface ExpectedDeed {
  readonly workflow: string;
  readonly from: string;
  readonly verb: string;
  /** "approve", "reject", or "" where the verb has one meaning. */
  readonly answer: string;
  readonly to: string;
  readonly role: string;
  readonly decides: boolean;
  readonly notAfter: readonly string[];
}

export const expectedDeeds: readonly ExpectedDeed[] = Object.entries(expected).flatMap(
  ([workflow, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [from = "", deed = "", to = "", role = "", ...rest] = line.trim().split(/\s+/);
        const [verb = "", answer = ""] = deed.split(":");
        const after = rest.indexOf("after");
        const notAfter = after < 0 ? [] : rest.slice(after + 1);
        return { workflow, from, verb, answer, to, role, decides: rest[0] === "decides", notAfter };
      }),
);

/**
 * What a person may be to a case: the one who acts, and for whom. "recommender" and "concurrer" took
 * those stages in this round, before the stage that "decider" took last.
 */
export const relations = [
  "stranger",
  "maker",
  "editor",
  "decider",
  "recommender",
  "concurrer",
  "stranger for maker",
  "stranger for editor",
  "stranger for decider",
  "stranger for recommender",
  "stranger for concurrer",
  "maker for stranger",
  "editor for stranger",
  "decider for stranger",
] as const;
export type Relation = (typeof relations)[number];

/** Whether a person of this relation may do a deed of the list. */
export function mayDo({ decides, notAfter }: ExpectedDeed, relation: Relation): boolean {
  if (!decides) return true;
  const is = (person: string) => relation.split(" for ").includes(person);
  if (is("maker") || is("editor") || is("decider")) return false;
  if (is("recommender") && notAfter.includes("recommendation")) return false;
  return !(is("concurrer") && notAfter.includes("concurrence"));
}
