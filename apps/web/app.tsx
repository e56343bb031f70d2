/** Which page stands at which address. */
import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { CardProvider } from "./parts/card.tsx";
import { Frame } from "./parts/frame.tsx";
import { MeProvider } from "./data/me.tsx";
import { RegisterProvider } from "./data/register-session.tsx";
import { SettingsProvider } from "./data/settings.tsx";
import { AccountPage } from "./pages/account-page.tsx";
import { AdministrationPage } from "./pages/administration-page.tsx";
import { ChainPage } from "./pages/chain-page.tsx";
import { ChainsPage } from "./pages/chains-page.tsx";
import { MineralPage } from "./pages/mineral-page.tsx";
import { MineralsPage } from "./pages/minerals-page.tsx";
import { MissionPage } from "./pages/mission-page.tsx";
import { PlanPage } from "./pages/plan-page.tsx";
import { SignInPage } from "./pages/sign-in-page.tsx";
import { SourcePage } from "./pages/source-page.tsx";
import { SourcesPage } from "./pages/sources-page.tsx";
import { SystemPage } from "./pages/system-page.tsx";
import { WelcomePage } from "./pages/welcome-page.tsx";

const RegisterPages = lazy(async () => ({
  default: (await import("./pages/register.tsx")).RegisterPages,
}));

export function App() {
  return (
    <SettingsProvider>
      {/* Until the reader's language is there, nothing can be said. */}
      <Suspense fallback={null}>
        <MeProvider>
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
                  <Route path="/sign-in" component={SignInPage} />
                  <Route path="/first-run">
                    <WelcomePage first />
                  </Route>
                  <Route path="/welcome">
                    <WelcomePage />
                  </Route>
                  <Route path="/account" component={AccountPage} />
                  <Route path="/administration" component={AdministrationPage} />
                  <Route>
                    <Suspense fallback={<p className="waiting" />}>
                      <RegisterPages />
                    </Suspense>
                  </Route>
                </Switch>
              </Frame>
            </CardProvider>
          </RegisterProvider>
        </MeProvider>
      </Suspense>
    </SettingsProvider>
  );
}
