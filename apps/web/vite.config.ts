/** Builds the pages into dist/. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    // Fonts and pictures stay files of their own, so that the content policy needs no data: fonts.
    assetsInlineLimit: 0,
  },
});
