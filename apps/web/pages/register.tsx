/** The register's pages, which load when first one of them is opened: a reader of the mission needs none. */
import { Route, Switch } from "wouter";
import { LostPage } from "./lost-page.tsx";
import { AuditPage } from "./register-audit.tsx";
import { CaseNewPage } from "./register-case-new.tsx";
import { CasePage } from "./register-case.tsx";
import { CasesPage } from "./register-cases.tsx";
import { DemonstrationPage } from "./register-demonstration.tsx";
import { DeskPage } from "./register-desk.tsx";
import { GuaranteesPage, ObligationsPage } from "./register-dues.tsx";
import { FundsPage } from "./register-funds.tsx";
import { ListImportPage } from "./register-list-import.tsx";
import { PackPage } from "./register-pack.tsx";
import { StatementPage } from "./register-statement.tsx";
import { UndertakingNewPage } from "./register-undertaking-new.tsx";
import { UndertakingPage } from "./register-undertaking.tsx";
import { UndertakingsPage } from "./register-undertakings.tsx";

export function RegisterPages() {
  return (
    <Switch>
      <Route path="/desk" component={DeskPage} />
      <Route path="/desk/demonstration" component={DemonstrationPage} />
      <Route path="/cases" component={CasesPage} />
      <Route path="/cases/new" component={CaseNewPage} />
      {/* A case's id has slashes of its own. */}
      <Route path="/cases/*">
        {({ "*": caseId }) => <CasePage key={caseId} caseId={caseId} />}
      </Route>
      <Route path="/funds" component={FundsPage} />
      <Route path="/funds/statement" component={StatementPage} />
      <Route path="/undertakings" component={UndertakingsPage} />
      <Route path="/undertakings/new" component={UndertakingNewPage} />
      <Route path="/undertakings/import" component={ListImportPage} />
      <Route path="/undertakings/pack" component={PackPage} />
      <Route path="/undertakings/:key">
        {({ key }) => <UndertakingPage key={key} undertaking={key} />}
      </Route>
      <Route path="/obligations" component={ObligationsPage} />
      <Route path="/guarantees" component={GuaranteesPage} />
      <Route path="/audit" component={AuditPage} />
      <Route component={LostPage} />
    </Switch>
  );
}
