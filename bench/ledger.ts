/**
 * The ledger against its limit: the bare minimum PostgreSQL must do for a durable transfer, on the
 * same server, block by block in turn with ours. Ours has keys, ceilings, trail and chains on.
 */
import pg from "pg";
import { connect } from "@lodestone/register/store/connect";
import { bareCall, prepareBare, type Move } from "./ledger-bare.ts";
import { openFund, openParties, recordAll, release } from "./ledger-office.ts";
import { medianOf, medianOfPairs, type Figure, type Measured } from "./figure.ts";
import { inMeasuredOffice, type MeasuredOffice } from "./register-office.ts";
import { rounds, secondsSince } from "./rounds.ts";

const ACCOUNTS = 1_000;
const GROUP = 100;
const CLIENTS = [1, 8, 16] as const;
const BLOCK_SECONDS = 0.3;
/**
 * The target: at least half as many as the bare transfer singly, a third in groups. A group is a hundred
 * commands in one call, each with its key and its row of the trail; a bulk posting is one command of a
 * hundred transfers, each with its ceilings and its link of the chain. Beside both stands the bare group.
 */
const TIMES_MOST = { single: 2, groups: 3, bulk: 3 } as const;
const SIZES = ["single", "groups", "bulk"] as const;

type Size = (typeof SIZES)[number];

interface Scene {
  readonly size: Size;
  readonly accounts: "spread" | "hot";
  readonly clients: number;
}

interface Block {
  readonly secondsEach: number;
  readonly latencies: readonly number[];
}

export async function ledger(): Promise<Measured> {
  const scenes = await inMeasuredOffice(measureScenes);
  return {
    figures: scenes.map(figureOf),
    counts: { ledgerAccounts: ACCOUNTS, ledgerGroup: GROUP },
    notes: ["", ...scenes.map(noteOf), ...targetsOf(scenes)],
  };
}

interface MeasuredScene {
  readonly scene: Scene;
  readonly ours: readonly Block[];
  readonly bare: readonly Block[];
}

async function measureScenes({ appUrl, ownerUrl }: MeasuredOffice): Promise<MeasuredScene[]> {
  const clients = Math.max(...CLIENTS);
  const db = connect(appUrl, clients);
  const bare = new pg.Pool({
    ...{ connectionString: ownerUrl, max: clients, idleTimeoutMillis: 0 },
  });
  try {
    await prepareBare(ownerUrl, ACCOUNTS);
    await openFund(db);
    await openParties(db, 1, ACCOUNTS);
    const ourCall = (size: Size) => (moves: readonly Move[]) => {
      const parties = moves.map(({ from }) => from);
      const commands = size === "bulk" ? [release(...parties)] : parties.map((one) => release(one));
      return recordAll(db, commands);
    };
    const bareOne = (moves: readonly Move[]) => bare.query(bareCall(moves));
    const scenes: MeasuredScene[] = [];
    for (const scene of allScenes()) {
      // What a connection plans at its first call it keeps.
      await Promise.all([block(scene, ourCall(scene.size), 0), block(scene, bareOne, 0)]);
      const pairs = await rounds(async () => ({
        ours: await block(scene, ourCall(scene.size)),
        bare: await block(scene, bareOne),
      }));
      scenes.push({
        scene,
        ours: pairs.map((pair) => pair.ours),
        bare: pairs.map((pair) => pair.bare),
      });
    }
    return scenes;
  } finally {
    await bare.end();
    await db.destroy();
  }
}

function allScenes(): Scene[] {
  return SIZES.flatMap((size) =>
    (["spread", "hot"] as const).flatMap((accounts) =>
      CLIENTS.map((clients) => ({ size, accounts, clients })),
    ),
  );
}

/** Every client calls, and again as soon as it is answered, until the block's time is over. */
async function block(
  { size, accounts, clients }: Scene,
  call: (moves: readonly Move[]) => Promise<unknown>,
  atLeastSeconds = BLOCK_SECONDS,
): Promise<Block> {
  const length = size === "single" ? 1 : GROUP;
  const latencies: number[] = [];
  const started = performance.now();
  const client = async (number: number) => {
    do {
      const moves = Array.from({ length }, () =>
        accounts === "hot" ? { from: 1, to: ACCOUNTS + 1 + number } : drawn(number, clients),
      );
      const begun = performance.now();
      await call(moves);
      latencies.push(secondsSince(begun));
    } while (secondsSince(started) < atLeastSeconds);
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return { secondsEach: secondsSince(started) / (latencies.length * length), latencies };
}

/** Each client has accounts of its own, or the bare groups would wait for each other in a ring. */
function drawn(client: number, clients: number): Move {
  const own = Math.floor(ACCOUNTS / clients);
  const from = 1 + client * own + Math.floor(Math.random() * own);
  return { from, to: ACCOUNTS + from };
}

function figureOf({ scene, ours, bare }: MeasuredScene): Figure {
  return {
    name: `A transfer, ${nameOf(scene)}`,
    unit: "s",
    samples: ours.map(({ secondsEach }) => secondsEach),
    peer: { name: "the bare one", samples: bare.map(({ secondsEach }) => secondsEach) },
    ofPeerMost: TIMES_MOST[scene.size],
  };
}

const SIZE_NAMES: Readonly<Record<Size, string>> = {
  single: "single commands",
  groups: `${GROUP} commands a call`,
  bulk: `one command of ${GROUP}`,
};

const nameOf = ({ size, accounts, clients }: Scene) =>
  `${SIZE_NAMES[size]}, ${accounts === "hot" ? "one account" : "spread"}, ${clients} client${clients === 1 ? "" : "s"}`;

/** Our rate as a share of the bare one, pair by pair. */
const shareOf = ({ ours, bare }: MeasuredScene) =>
  medianOfPairs(
    bare.map(({ secondsEach }) => secondsEach),
    ours.map(({ secondsEach }) => secondsEach),
  );

function noteOf(measured: MeasuredScene): string {
  const side = (blocks: readonly Block[]) => {
    const latencies = blocks.flatMap((one) => one.latencies).sort((a, b) => a - b);
    const at = (share: number) => (latencies[Math.floor(latencies.length * share)] ?? NaN) * 1000;
    const rate = Math.round(1 / medianOf(blocks.map(({ secondsEach }) => secondsEach)));
    return `${String(rate).padStart(6)}/s, p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms`;
  };
  const { scene, ours, bare } = measured;
  return `${nameOf(scene).padEnd(45)} ours ${side(ours)}; bare ${side(bare)}; ratio ${shareOf(measured).toFixed(2)}`;
}

function targetsOf(scenes: readonly MeasuredScene[]): string[] {
  return SIZES.map((size) => {
    const shares = scenes.filter(({ scene }) => scene.size === size).map(shareOf);
    const kept = shares.filter((share) => share >= 1 / TIMES_MOST[size]).length;
    const met =
      kept === shares.length
        ? "met"
        : `missed in ${shares.length - kept} of ${shares.length} scenes`;
    return `Target, ${SIZE_NAMES[size]}: at least 1/${TIMES_MOST[size]} of the bare transfer: ${met}.`;
  });
}
