/** `npm run docs`: writes the pages and descriptors that follow from the code and the packs. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { writtenFiles } from "./docs/written-files.ts";

const root = path.join(import.meta.dirname, "..");
for (const { file, text } of await writtenFiles(root)) {
  const target = path.join(root, file);
  const before = await readFile(target, "utf8").catch(() => undefined);
  if (before === text) continue;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(`written: ${file}`);
}
