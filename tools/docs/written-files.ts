/** Every file that is written from the code and the packs, with what it should hold. */
import { globSync } from "node:fs";
import path from "node:path";
import { datapackage, type PackHeader } from "@lodestone/mission/datapackage";
import { readFolder } from "@lodestone/mission/folder";
import { INFO_FILE } from "@lodestone/mission/info";
import { readMission } from "@lodestone/mission/read-mission";
import { cliPage } from "./cli-page.ts";
import { dutyPage } from "./duty-page.ts";
import { libraryPage } from "./library-page.ts";
import { notice } from "./notice.ts";
import { packPage } from "./pack-page.ts";
import { registerFilesPage } from "./register-files-page.ts";
import { tablePages } from "./tables-page.ts";

export interface WrittenFile {
  /** Path from the root of the clone. */
  readonly file: string;
  readonly text: string;
}

export async function writtenFiles(root: string): Promise<WrittenFile[]> {
  const packs = globSync("missions/*", { cwd: root }).sort();
  const descriptors = await Promise.all(packs.map((pack) => descriptorOf(root, pack)));
  const { mission } = readMission((await readFolder(path.join(root, "missions", "india"))).files);
  if (!mission)
    throw new Error("The India pack has faults; run `npm run lodestone -- check` first.");
  return [
    ...descriptors,
    ...tablePages(),
    { file: "docs/data/india.md", text: packPage(mission) },
    { file: "docs/guide/command-line.md", text: await cliPage() },
    { file: "docs/model/duty.md", text: dutyPage() },
    { file: "docs/guide/register-files.md", text: registerFilesPage() },
    { file: "docs/guide/library.md", text: await libraryPage(root) },
    { file: "NOTICE", text: notice(mission) },
  ];
}

async function descriptorOf(root: string, pack: string): Promise<WrittenFile> {
  const { files } = await readFolder(path.join(root, pack));
  const header = JSON.parse(Buffer.from(files.get(INFO_FILE) ?? []).toString()) as PackHeader;
  const text = `${JSON.stringify(datapackage(header, [...files.keys()]), undefined, 2)}\n`;
  return { file: `${pack}/${INFO_FILE}`, text };
}
