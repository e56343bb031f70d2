/** Starts the server as a user would, on a free port and with a data folder of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..", "..");

interface Started {
  readonly server: ChildProcess;
  readonly address: string;
  readonly firstRun: string;
}

export function startServer(dataFolder: string): Promise<Started> {
  const file = path.join(root, "apps", "server", "main.ts");
  const server = spawn(process.execPath, [file, "--port", "0"], {
    cwd: root,
    env: { ...process.env, LODESTONE_DATA: dataFolder },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += part.toString();
      const address = /is served at (http:\S+)/.exec(said)?.[1];
      const firstRun = /Open (http:\S+#\S+)/.exec(said)?.[1];
      if (address && firstRun) resolve({ server, address, firstRun });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => reject(new Error(`the server ended (${code}): ${said}`)));
  });
}
