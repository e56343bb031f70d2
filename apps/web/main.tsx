/** The browser's door: fonts, styles, and the pages. */
import "@fontsource-variable/noto-sans-devanagari/wght.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/minerals.css";
import "./style/pages.css";
import "./style/people.css";
import "./style/plan.css";
import "./style/register.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
