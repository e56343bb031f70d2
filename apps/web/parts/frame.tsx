/** What stands around every page: masthead, the pack's date, the page itself, the foot. */
import type { Overview } from "@lodestone/api/mission";
import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { useAnswer } from "../data/answers.ts";
import { type Theme, useSettings } from "../data/settings.tsx";
import { useWords } from "../data/words.ts";
import { DemonstrationBanner } from "./register-banner.tsx";
import { useMe } from "../data/me.tsx";
import { Who } from "./who.tsx";

const places = [
  ["/", "web.nav-mission"],
  ["/chains", "web.nav-chain"],
  ["/minerals", "web.nav-minerals"],
  ["/plan", "web.nav-plan"],
  ["/sources", "web.nav-sources"],
] as const;

export function Frame({ children }: { readonly children: ReactNode }) {
  const { t, n } = useWords();
  const { data } = useAnswer<Overview>("/api/mission");
  const main = useRef<HTMLElement>(null);
  const [place] = useLocation();
  const first = useRef(true);
  // A new page is read from its top, and a screen reader is taken to it.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <>
      <a className="skip" href="#main">
        {t("web.skip")}
      </a>
      <Masthead place={place} />
      <DemonstrationBanner />
      <div className="standing">
        <p className="frame">
          {data ? t("web.standing", { asOf: data.info.asOf }) : t("web.not-government")}
        </p>
      </div>
      <main id="main" ref={main} tabIndex={-1} className="frame" style={{ outline: "none" }}>
        {children}
      </main>
      <footer className="foot">
        <div className="frame">
          <p>
            {data ? `${n(data.info.title)}. ` : ""}
            {t("web.foot-reading")}
          </p>
          <p>{t("web.foot-licence")}</p>
        </div>
      </footer>
    </>
  );
}

/** Pages of the register have a way of their own between them. */
const registerPlaces = [
  "/desk",
  "/cases",
  "/funds",
  "/obligations",
  "/guarantees",
  "/undertakings",
  "/audit",
  "/administration",
];

function Masthead({ place }: { readonly place: string }) {
  const { t } = useWords();
  const { me } = useMe();
  const shown = [...places, ["/desk", me?.person ? "page.nav-desk" : "page.nav-register"] as const];
  const isAt = (path: string) => {
    if (path === "/") return place === "/" || place.startsWith("/systems");
    if (path === "/desk") return registerPlaces.some((known) => place.startsWith(known));
    return place.startsWith(path);
  };
  return (
    <header className="masthead">
      <div className="frame masthead-row">
        <Link href="/" className="wordmark">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M16 2 22 16 16 30 10 16Z" fill="currentColor" />
            <path d="M16 2 22 16H10Z" fill="var(--accent)" />
          </svg>
          Lodestone
        </Link>
        <nav aria-label={t("web.nav")}>
          <ul>
            {shown.map(([path, word]) => (
              <li key={path}>
                <Link href={path} aria-current={isAt(path) ? "page" : undefined}>
                  {t(word)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Choosers />
      </div>
    </header>
  );
}

function Choosers() {
  const { t } = useWords();
  const { language, setLanguage, theme, setTheme } = useSettings();
  const other = language === "en" ? "hi" : "en";
  const next: Record<Theme, Theme> = { auto: "dark", dark: "light", light: "auto" };
  return (
    <div className="settings">
      <Who />
      <button type="button" className="chooser" lang={other} onClick={() => setLanguage(other)}>
        {other === "hi" ? "हिन्दी" : "English"}
      </button>
      <button type="button" className="chooser" onClick={() => setTheme(next[theme])}>
        {t(`web.theme-${theme}`)}
      </button>
    </div>
  );
}
