import { expect, test } from "vitest";
import { balanceElement, contentsOf } from "./element-balance.ts";
import { openNodes, sankeyOf } from "./sankey.ts";

test("links between the same nodes are added and nodes balance", () => {
  const sankey = sankeyOf([
    { from: "imports", to: "oxide", kt: 1 },
    { from: "imports", to: "oxide", kt: 2 },
    { from: "oxide", to: "metal", kt: 2.5 },
    { from: "oxide", to: "loss", kt: 0.5 },
    { from: "oxide", to: "dust", kt: 1e-12 },
  ]);
  expect(sankey.links).toHaveLength(3);
  expect(openNodes(sankey, 1e-9)).toEqual([]);
});

test("a node that gains mass is open", () => {
  const sankey = sankeyOf([
    { from: "a", to: "b", kt: 1 },
    { from: "b", to: "c", kt: 1.2 },
  ]);
  expect(openNodes(sankey, 1e-9).map(({ node }) => node)).toEqual(["b"]);
});

test("an element is weighed through a process and what is lost shows as the residual", () => {
  const contents = contentsOf([
    { commodity: "oxide", element: "ndpr", t_per_t: 0.85 },
    { commodity: "metal", element: "ndpr", t_per_t: 1 },
  ]);
  const balance = balanceElement(
    "ndpr",
    [{ commodity: "oxide", kt: 1 }],
    [{ commodity: "metal", kt: 0.82 }],
    contents,
  );
  expect(balance.inKt).toBeCloseTo(0.85);
  expect(balance.residualKt).toBeCloseTo(0.03);
});
