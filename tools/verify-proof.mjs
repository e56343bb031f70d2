#!/usr/bin/env node
/**
 * Checks a proof file of Lodestone with Node alone: no other file of the program, no network and no
 * database is needed, so that an auditor can keep this one file and read all of it.
 *
 *   node verify-proof.mjs proof.jsonl [--kept ledger:SIZE:ROOT] [--kept trail:SIZE:ROOT]
 *
 * --kept names the size and root of a chain as you wrote them down earlier. Without a kept root the
 * file is only shown to agree with itself: whoever wrote all of it could have written another.
 * Ends with 0 when all holds, 1 when anything does not, 2 when the file cannot be read.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const bytes = (hex) => Buffer.from(hex, "hex");
const leafHash = (row) => sha256(Buffer.of(0), row);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

/** The root over all rows, RFC 6962 2.1: split at the largest power of two below the count. */
export function rootOf(rows) {
  // Whole subtrees from the left, largest first, as a binary counter holds them.
  const whole = [];
  rows.forEach((row, i) => {
    let node = leafHash(row);
    for (let count = i; count % 2 === 1; count = (count - 1) / 2)
      node = nodeHash(whole.pop(), node);
    whole.push(node);
  });
  if (whole.length === 0) return sha256();
  return whole.reduceRight((right, left) => nodeHash(left, right));
}

/** RFC 9162 2.1.3.2: whether the row at an index leads to the root. */
export function includes(row, index, size, proof, root) {
  if (!(index >= 0 && index < size)) return false;
  let at = index;
  let last = size - 1;
  let node = leafHash(row);
  for (const other of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(other, node);
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
      }
    } else node = nodeHash(node, other);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && node.equals(root);
}

/** RFC 9162 2.1.4.2: whether the tree of the later root begins with all of the earlier one. */
export function continues(earlierSize, earlierRoot, size, root, proof) {
  if (earlierSize === size) return proof.length === 0 && earlierRoot.equals(root);
  if (!(earlierSize > 0 && earlierSize < size)) return false;
  const isWhole = Number.isInteger(Math.log2(earlierSize));
  const [first, ...rest] = isWhole ? [earlierRoot, ...proof] : proof;
  if (first === undefined || (isWhole && rest.length === 0)) return false;
  let at = earlierSize - 1;
  let last = size - 1;
  while (at % 2 === 1) {
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  let earlier = first;
  let later = first;
  for (const other of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      earlier = nodeHash(other, earlier);
      later = nodeHash(other, later);
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
      }
    } else later = nodeHash(later, other);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && earlier.equals(earlierRoot) && later.equals(root);
}

/** What stands in the file, and every fault found in it. */
export async function verify(lines, kept = []) {
  const chains = { ledger: newChain(), trail: newChain() };
  const faults = [];
  let isFirst = true;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const read = JSON.parse(line);
    if (isFirst) {
      if (read.format !== "lodestone-proof" || read.version !== 1) {
        throw new Error("this is no proof file of version 1");
      }
      isFirst = false;
    } else if (read.head) {
      const chain = chains[read.head.chain];
      if (!chain || chain.head) faults.push("an end of a chain is named twice or unknown");
      else chain.head = read.head;
    } else if (chains[read.chain] && !chains[read.chain].head) {
      addRow(chains[read.chain], read, faults);
    } else faults.push(`a row stands outside its chain: ${line.slice(0, 80)}`);
  }
  if (isFirst) throw new Error("the file is empty");
  for (const [name, chain] of Object.entries(chains)) checkChain(name, chain, faults);
  checkMoney(chains, faults);
  for (const one of kept) checkKept(chains[one.chain]?.head, one, faults);
  return { chains, faults };
}

const newChain = () => ({ rows: [], head: undefined });

function addRow(chain, { chain: name, number, prevHash, hash, text, inclusion }, faults) {
  const place = `${name} ${number}`;
  if (sha256(bytes(prevHash), Buffer.from(text)).toString("hex") !== hash) {
    faults.push(`${place}: its text does not give its hash`);
  }
  const said = JSON.parse(text);
  if (said.chain !== name || said.number !== number) {
    faults.push(`${place}: its text says that it is ${said.chain} ${said.number}`);
  }
  chain.rows.push({ number: Number(number), prevHash, hash, said, inclusion });
}

function checkChain(name, chain, faults) {
  const { rows, head } = chain;
  if (!head) return faults.push(`${name}: where it ends is missing`);
  chain.isWhole = rows.length === head.size && rows.every(({ number }, i) => number === i + 1);
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const follows = before?.number === row.number - 1 ? before.hash : undefined;
    const expected = row.number === 1 ? "0".repeat(64) : follows;
    if (expected !== undefined && row.prevHash !== expected) {
      faults.push(`${name} ${row.number}: it does not follow the row before it`);
    }
    if (chain.isWhole) return;
    const way = (row.inclusion ?? []).map(bytes);
    if (!includes(bytes(row.hash), row.number - 1, head.size, way, bytes(head.root))) {
      faults.push(`${name} ${row.number}: it does not lead to the root, or rows are missing`);
    }
  });
  if (!chain.isWhole) return;
  if ((rows.at(-1)?.hash ?? "0".repeat(64)) !== head.lastHash) {
    faults.push(`${name}: it does not end where the file says`);
  }
  if (rootOf(rows.map(({ hash }) => bytes(hash))).toString("hex") !== head.root) {
    faults.push(`${name}: its rows do not give its root`);
  }
}

/** With every row in hand: the trail names the ledger's transfers, and no account owes. */
function checkMoney({ ledger, trail }, faults) {
  if (!ledger.isWhole || !trail.isWhole) return;
  ledger.balances = new Map();
  for (const { number, said } of ledger.rows) {
    const { from, to, amountPaise } = said.body;
    const amount = BigInt(amountPaise);
    if (amount <= 0n) faults.push(`ledger ${number}: its amount is not above nought`);
    for (const [path, change] of [
      [from, -amount],
      [to, amount],
    ]) {
      const balance = (ledger.balances.get(path) ?? 0n) + change;
      ledger.balances.set(path, balance);
      if (balance < 0n && path.split("/")[3] !== "source") {
        faults.push(`ledger ${number}: ${path} would owe ${-balance} paise`);
      }
    }
  }
  let next = 1;
  for (const { number, said } of trail.rows) {
    if (!said.transfers) continue;
    const { first, last, lastHash } = said.transfers;
    const own = ledger.rows.slice(Number(first) - 1, Number(last));
    const named = own.every((row) => row.said.auditNo === String(number));
    if (Number(first) !== next || !named || own.at(-1)?.hash !== lastHash) {
      faults.push(`trail ${number}: its transfers are not those of the ledger`);
    }
    next = Number(last) + 1;
  }
  if (next !== ledger.rows.length + 1) faults.push("ledger: transfers stand that no command named");
}

function checkKept(head, { chain, size, root }, faults) {
  const found = head?.consistency.find((one) => one.size === size);
  const proof = size === head?.size ? [] : found?.proof.map(bytes);
  if (!head || !proof || !continues(size, bytes(root), head.size, bytes(head.root), proof)) {
    faults.push(`${chain}: it does not continue from the ${size} rows of the root you kept`);
  }
}

async function main([file, ...options]) {
  const kept = [];
  for (let i = 0; i < options.length; i += 2) {
    const [, chain, size, root] =
      /^(ledger|trail):(\d+):([0-9a-f]{64})$/.exec(options[i + 1]) ?? [];
    if (options[i] !== "--kept" || !chain) throw new Error(`"${options[i]}" is not understood`);
    kept.push({ chain, size: Number(size), root });
  }
  if (!file) throw new Error("name the proof file");
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const { chains, faults } = await verify(lines, kept);
  for (const [name, { rows, head, isWhole }] of Object.entries(chains)) {
    if (!head) continue;
    console.log(
      `${name}: ${rows.length} of ${head.size} rows${isWhole ? ", the whole chain" : ""}`,
    );
    console.log(`  keep this: --kept ${name}:${head.size}:${head.root}`);
  }
  for (const fault of faults.slice(0, 100)) console.log(`FAULT ${fault}`);
  console.log(faults.length === 0 ? "All of it holds." : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(`The proof cannot be read: ${error.message}.`);
    process.exitCode = 2;
  }
}
