/** The reader's language and paper, kept between visits. */
import type { Language } from "@lodestone/units/indian-number";
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import type { ReactNode } from "react";

export type Theme = "auto" | "light" | "dark";

interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

const Context = createContext<Settings | undefined>(undefined);

/** A link may carry ?lang=hi, so that a page can be sent to somebody in their language. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? kept("language");
  return asked === "hi" ? "hi" : "en";
}

function firstTheme(): Theme {
  const theme = kept("theme");
  return theme === "light" || theme === "dark" ? theme : "auto";
}

/** Storage may be closed to us; a setting is then kept for the visit only. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(`lodestone.${name}`);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`lodestone.${name}`, value);
  } catch {
    // See kept().
  }
}

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [language, chooseLanguage] = useState(firstLanguage);
  const [theme, chooseTheme] = useState(firstTheme);
  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [language, theme]);
  const setLanguage = useCallback((next: Language) => {
    keep("language", next);
    // The page stays as it is until the other language's words have come.
    startTransition(() => chooseLanguage(next));
  }, []);
  const setTheme = useCallback((next: Theme) => {
    keep("theme", next);
    chooseTheme(next);
  }, []);
  const settings = useMemo(
    () => ({ language, theme, setLanguage, setTheme }),
    [language, theme, setLanguage, setTheme],
  );
  return <Context value={settings}>{children}</Context>;
}

export function useSettings(): Settings {
  const settings = useContext(Context);
  if (!settings) throw new Error("useSettings outside SettingsProvider");
  return settings;
}
