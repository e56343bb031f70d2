/** Builds the web's files unless those on disk come from the present sources. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const web = path.join(root, "apps", "web");
const stamp = path.join(web, "dist", ".sources");

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const started = Date.now();
  // Loaded here, for most starts have nothing to build and need not wait for it.
  const { build } = await import("vite");
  await build({ root: web, configFile: path.join(web, "vite.config.ts"), logLevel: "warn" });
  writeFileSync(stamp, wanted);
  console.log(`Built the pages in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** The web's own files and those of the packages it draws on. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const patterns = ["apps/web/**/*", "packages/{api,units,words}/**/*.ts", "package-lock.json"];
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter(
      (file) => /\.(tsx?|css|html|svg|json)$/.test(file) && !/\/(dist|node_modules)\//.test(file),
    )
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}
