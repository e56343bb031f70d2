/**
 * Starts the Chromium that comes inside an npm package, on machines that may have neither a browser
 * nor the libraries one needs. A browser that cannot start is an error, never a skipped test.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { chromium, type BrowserServer } from "playwright-core";

const modules = path.join(import.meta.dirname, "../../node_modules");
const packageFolder = path.join(modules, "@sparticuz", "chromium");

const args = ["--no-sandbox", "--font-render-hinting=none", "--disable-gpu"];

export async function startChromium(): Promise<BrowserServer> {
  const { executablePath, libraries } = await unpack();
  const start = (env: NodeJS.ProcessEnv) =>
    chromium.launchServer({ executablePath, args, headless: true, env: textOf(env) });
  try {
    return await start(process.env);
  } catch (error) {
    if (!String(error).includes("error while loading shared libraries")) throw error;
    return await start({ ...process.env, LD_LIBRARY_PATH: libraries });
  }
}

/**
 * Unpacks browser and libraries beside the packages, by version: the package's own choice, the
 * machine's temporary folder, is shared and may hold another version under the same name.
 */
async function unpack(): Promise<{ executablePath: string; libraries: string }> {
  const manifest = await readFile(path.join(packageFolder, "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const home = path.join(modules, ".cache", `chromium-${version}`);
  await mkdir(home, { recursive: true });
  const outer = process.env["TMPDIR"];
  process.env["TMPDIR"] = home;
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium");
    const libraries = path.join(home, "al2023", "lib");
    if (!existsSync(libraries)) await inflate(path.join(packageFolder, "bin", "al2023.tar.br"));
    return { executablePath: await packaged.executablePath(), libraries };
  } finally {
    if (outer === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = outer;
  }
}

function textOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
