import { defineConfig } from "vitest/config";

// A solve or a browser start on a busy two-core machine may take long; nothing is timed here.
const patience = { testTimeout: 120_000, hookTimeout: 180_000 };

// One PostgreSQL is started for these, and only for these.
const withDatabase = [
  "packages/register/{store,postgres}/**/*.test.ts",
  "{packages,apps}/**/*.database.test.ts",
];

export default defineConfig({
  test: {
    // One core less is the default, which would be one of two.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "rooms",
          include: ["{packages,apps,tools,bench}/**/*.test.ts", "tests/*.test.ts"],
          exclude: ["**/node_modules/**", ...withDatabase],
          ...patience,
        },
      },
      {
        test: {
          name: "register",
          include: withDatabase,
          globalSetup: "packages/register/postgres/set-up.test-data.ts",
          ...patience,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          globalSetup: "tests/browser/set-up.ts",
          ...patience,
        },
      },
    ],
  },
});
