/** Where an address leads nowhere. */
import { Link } from "wouter";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";

export function LostPage() {
  const { t } = useWords();
  usePageTitle(t("web.lost"));
  return (
    <>
      <h1>{t("web.lost")}</h1>
      <p className="lede">
        {t("web.lost-says")} <Link href="/">{t("web.nav-mission")}</Link>
      </p>
    </>
  );
}
