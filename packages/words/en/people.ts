/** What is said about people: signing in, roles, desks that are lent, and keeping the register's people. */
export const peopleEn = {
  "role.applicant": "applicant",
  "role.state-officer": "State officer",
  "role.agency": "project-management agency",
  "role.programme": "programme officer",
  "role.finance": "finance",
  "role.authority": "competent authority",
  "role.releasing": "releasing officer",
  "role.auditor": "auditor",
  "role.steward": "data steward",
  "role.administrator": "administrator",
  "role.public": "public",
  "people.register-off":
    "This server was started without its register (--no-register); the mission, the chains and the plans are here.",
  "people.register-starting": "The register is starting; try again in a few seconds.",
  "people.register-failed": "The register could not start: {reason}",
  "people.register-ready": "The register is open (data in {place}).",
  "people.first-run":
    "Nobody keeps this register yet. Open {link} within a day to become its first administrator; the link works once.",
  "people.no-session-key":
    "Sessions need a secret to sign with. DATABASE_URL has no password it could follow from: give one in LODESTONE_SECRET, at least 32 characters long.",
  "people.oidc-incomplete":
    "Sign-in by OpenID Connect needs LODESTONE_OIDC_ISSUER, LODESTONE_OIDC_CLIENT_ID and LODESTONE_OIDC_CLIENT_SECRET together.",
  "people.bad-address":
    'LODESTONE_URL should be the address people type, such as https://lodestone.example; "{value}" is not one.',
  "people.foreign-page":
    "This request came from a page of another site ({origin}) and was not carried out. Do it from the page of Lodestone itself.",
  "people.sign-in-first": "Sign in first; the session may have ended.",
  "people.wrong-password": "Address and password do not fit together, or there is no such account.",
  "people.too-often": "Too many tries; wait {seconds:plain} seconds.",
  "people.no-such-desk":
    "You do not hold this role now: it may have been revoked, lent only for a time, or not have begun.",
  "people.choose-desk": "You hold several roles; say in which you act.",
  "people.not-your-role": "This is for: {roles}. You act as: {role}.",
  "people.no-role": "You have signed in, but hold no role that can do this: {roles}.",
  "people.administrators-only": "Only an administrator does this.",
  "people.not-oneself":
    "An administrator does not do this for themselves; another administrator does.",
  "people.email-known": "There is a person with this address already.",
  "people.no-person": "There is no such person, or they have been erased.",
  "people.no-grant": "There is no such role given, or it has been revoked.",
  "people.no-delegation": "There is no such delegation, or it has ended.",
  "people.no-session": "There is no such session, or it has ended.",
  "people.no-secret":
    "This link does not open: it has been used, has run out, or was never made. Ask an administrator for a new one.",
  "people.roles-exclude":
    'Nobody is "{role}" and "{other}" at once: who keeps the keys, judges the work or applies has no hand in deciding.',
  "people.scope-needed": 'The role "{role}" must be limited: to whom or to where?',
  "people.scope-does-not-fit": 'The role "{role}" cannot be limited in this way.',
  "people.amount-needed": 'The role "{role}" needs the amount up to which it decides.',
  "people.amount-does-not-fit": 'The role "{role}" has no amount.',
  "people.ends-before": "It would end before it begins.",
  "people.lent-too-long": "A desk is lent for {days:plain} days at most.",
  "people.not-lendable": 'The role "{role}" cannot be lent to another.',
  "people.no-provider": "No OpenID Connect provider is set up here, or it does not answer.",
  "people.no-desk": "{name} holds no role, so there is no desk to lend.",
  "people.lent-to-oneself": "A desk is lent to somebody else.",
} as const;
