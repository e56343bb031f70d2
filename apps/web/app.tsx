/** Which page stands at which address. */
import { Redirect, Route, Switch } from "wouter";
import { CardProvider } from "./parts/card.tsx";
import { Frame } from "./parts/frame.tsx";
import { RegisterProvider } from "./data/register-session.tsx";
import { SettingsProvider } from "./data/settings.tsx";
import { ChainPage } from "./pages/chain-page.tsx";
import { ChainsPage } from "./pages/chains-page.tsx";
import { LostPage } from "./pages/lost-page.tsx";
import { MineralPage } from "./pages/mineral-page.tsx";
import { MineralsPage } from "./pages/minerals-page.tsx";
import { MissionPage } from "./pages/mission-page.tsx";
import { PlanPage } from "./pages/plan-page.tsx";
import { AuditPage } from "./pages/register-audit.tsx";
import { CaseNewPage } from "./pages/register-case-new.tsx";
import { CasePage } from "./pages/register-case.tsx";
import { CasesPage } from "./pages/register-cases.tsx";
import { DemonstrationPage } from "./pages/register-demonstration.tsx";
import { DeskPage } from "./pages/register-desk.tsx";
import { GuaranteesPage, ObligationsPage } from "./pages/register-dues.tsx";
import { FundsPage } from "./pages/register-funds.tsx";
import { SourcePage } from "./pages/source-page.tsx";
import { SourcesPage } from "./pages/sources-page.tsx";
import { SystemPage } from "./pages/system-page.tsx";

export function App() {
  return (
    <SettingsProvider>
      <RegisterProvider>
        <CardProvider>
          <Frame>
            <Switch>
              <Route path="/" component={MissionPage} />
              <Route path="/systems/:system">
                {({ system }) => <SystemPage key={system} system={system} />}
              </Route>
              <Route path="/chains" component={ChainsPage} />
              <Route path="/chains/:chain">
                {({ chain }) => <ChainPage key={chain} chain={chain} />}
              </Route>
              {/* The address of the magnet chain before there were others. */}
              <Route path="/chain">
                <Redirect to="/chains/rare-earths" replace />
              </Route>
              <Route path="/minerals" component={MineralsPage} />
              <Route path="/minerals/:mineral">
                {({ mineral }) => <MineralPage key={mineral} mineral={mineral} />}
              </Route>
              <Route path="/plan" component={PlanPage} />
              <Route path="/sources" component={SourcesPage} />
              <Route path="/sources/:source">
                {({ source }) => <SourcePage key={source} source={source} />}
              </Route>
              <Route path="/desk" component={DeskPage} />
              <Route path="/desk/demonstration" component={DemonstrationPage} />
              <Route path="/cases" component={CasesPage} />
              <Route path="/cases/new" component={CaseNewPage} />
              {/* A case's id has slashes of its own. */}
              <Route path="/cases/*">
                {({ "*": caseId }) => <CasePage key={caseId} caseId={caseId} />}
              </Route>
              <Route path="/funds" component={FundsPage} />
              <Route path="/obligations" component={ObligationsPage} />
              <Route path="/guarantees" component={GuaranteesPage} />
              <Route path="/audit" component={AuditPage} />
              <Route component={LostPage} />
            </Switch>
          </Frame>
        </CardProvider>
      </RegisterProvider>
    </SettingsProvider>
  );
}
