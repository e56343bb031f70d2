import { expect, test } from "vitest";
import { exponentOf, summaryOf } from "./figure.ts";
import { printFindings } from "./print.ts";

const figure = { name: "Reading", unit: "s", samples: [3, 1, 2, 8], limit: 2 } as const;

test("a figure is its median with its least and most, as a ratio to its limit", () => {
  expect(summaryOf(figure)).toMatchObject({ median: 2.5, least: 1, most: 8, ofLimit: 1.25 });
});

test("against a peer, pairs are compared: a slow minute that slows both changes nothing", () => {
  const peer = { name: "a peer", samples: [6, 2, 4, 16] };
  expect(summaryOf({ ...figure, peer }).ofPeer).toBe(0.5);
});

test("a limit missed is told in words, and whether the least round kept it", () => {
  expect(printFindings([summaryOf(figure)], {})).toContain(
    "Over its limit: Reading, 2.50 s against 2.00 s; its least round, 1.00 s, is within it.",
  );
  const kept = summaryOf({ ...figure, limit: 4 });
  expect(printFindings([kept], {})).toContain("Every figure that has a limit is within it.");
});

test("slower than its peer by more than it may be is told too", () => {
  const beside = { ...figure, limit: 100, peer: { name: "a peer", samples: [1, 1, 1, 1] } };
  expect(printFindings([summaryOf({ ...beside, ofPeerMost: 2 })], {})).toContain(
    "Over its limit: Reading, 2.50 of a peer against 2.00.",
  );
  expect(printFindings([summaryOf({ ...beside, ofPeerMost: 3 })], {})).toContain("within it");
});

test("what grows with the square of the size has the exponent 2", () => {
  expect(exponentOf([1, 2, 5, 10].map((size) => [size, 3 * size * size]))).toBeCloseTo(2);
});
