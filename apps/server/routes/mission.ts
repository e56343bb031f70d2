/** What the mission is and where it stands. */
import { card, sourceList, sourcePage as sourcePageShape } from "@lodestone/api/card";
import { chainList as chainListShape, chainPage as chainPageShape } from "@lodestone/api/chain";
import {
  mineralList as mineralListShape,
  mineralPage as mineralPageShape,
} from "@lodestone/api/mineral";
import { overview as overviewShape, systemPage as systemPageShape } from "@lodestone/api/mission";
import { refusal } from "@lodestone/api/text";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { openToAll } from "../access.ts";
import type { Mission } from "@lodestone/mission/mission";
import type { MissionStore } from "../mission-store.ts";
import { refuse } from "../refusals.ts";
import { cardView, sourceList as sourceListView, sourcePage } from "../views/card-view.ts";
import { chainList } from "../views/chain-outline.ts";
import { chainPage } from "../views/chain-view.ts";
import { mineralList, mineralPage } from "../views/mineral-view.ts";
import { overview, systemPage } from "../views/mission-view.ts";

const key = z.string().max(200);

/** A view of the whole mission, made once for each state of it. */
function madeOnce<View>(store: MissionStore, view: (mission: Mission) => View): () => View {
  let made = { mission: store.mission, view: view(store.mission) };
  return () => {
    const { mission } = store;
    if (made.mission !== mission) made = { mission, view: view(mission) };
    return made.view;
  };
}

/** What the mission is and where it stands, as the register has it where it is open. */
export const missionRoutes =
  (store: MissionStore): FastifyPluginAsyncZod =>
  async (app) => {
    openToAll(app);
    const first = madeOnce(store, overview);
    const minerals = madeOnce(store, mineralList);
    app.get(
      "/api/mission",
      {
        schema: {
          summary: "The mission's systems as they stand",
          response: { 200: overviewShape },
        },
      },
      () => first(),
    );
    app.get(
      "/api/systems/:system",
      {
        schema: {
          summary: "One system whole",
          params: z.object({ system: key }),
          response: { 200: systemPageShape, 404: refusal },
        },
      },
      (request) => {
        const { system } = request.params;
        return (
          systemPage(store.mission, system) ?? refuse(404, "server.no-system", { value: system })
        );
      },
    );
    app.get(
      "/api/chains",
      {
        schema: {
          summary: "Every chain in a line, and the places of the mission",
          response: { 200: chainListShape },
        },
      },
      () => chainList(store.mission),
    );
    app.get(
      "/api/chains/:chain",
      {
        schema: {
          summary: "A chain from ore to product",
          params: z.object({ chain: key }),
          response: { 200: chainPageShape, 404: refusal },
        },
      },
      (request) => {
        const { chain } = request.params;
        return chainPage(store.mission, chain) ?? refuse(404, "server.no-chain", { value: chain });
      },
    );
    app.get(
      "/api/minerals",
      {
        schema: {
          summary: "Every mineral of the list: chain or national balance, and what is known of it",
          response: { 200: mineralListShape },
        },
      },
      () => minerals(),
    );
    app.get(
      "/api/minerals/:mineral",
      {
        schema: {
          summary:
            "A mineral: reliance, production, trade, reserves, suppliers, tariff lines, gaps",
          params: z.object({ mineral: key }),
          response: { 200: mineralPageShape, 404: refusal },
        },
      },
      (request) => {
        const { mineral } = request.params;
        return (
          mineralPage(store.mission, mineral) ??
          refuse(404, "server.no-mineral", { value: mineral })
        );
      },
    );
    app.get(
      "/api/sources",
      {
        schema: {
          summary: "Every source, and how many figures rest on it",
          response: { 200: sourceList },
        },
      },
      () => sourceListView(store.mission),
    );
    app.get(
      "/api/sources/:source",
      {
        schema: {
          summary: "A source and the figures that rest on it",
          params: z.object({ source: key }),
          response: { 200: sourcePageShape, 404: refusal },
        },
      },
      (request) => {
        const { source } = request.params;
        return (
          sourcePage(store.mission, source) ?? refuse(404, "server.no-source", { value: source })
        );
      },
    );
    app.get(
      "/api/cards/:table",
      {
        schema: {
          summary: "The card of a figure: its row whole, with its source",
          params: z.object({ table: key }),
          querystring: z.object({ row: key }),
          response: { 200: card, 404: refusal },
        },
      },
      (request) => {
        const { table } = request.params;
        const { row } = request.query;
        return (
          cardView(store.mission, table, row) ??
          refuse(404, "server.no-row", { value: `${table}/${row}` })
        );
      },
    );
  };
