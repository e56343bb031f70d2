/** Lists in for a page: the dry run as it is shown, opening balances, and the workbook with reasons. */
import type { Language } from "@lodestone/units/indian-number";
import type { Sentence } from "@lodestone/words/sentence";
import { previewList, type ListAsked } from "../commands/import-list.ts";
import { importOpening, type OpeningAsked } from "../commands/import-opening.ts";
import type { RegisterContext } from "../commands/context.ts";
import { requireRecorder } from "../commands/record-right.ts";
import { reasonsWorkbook } from "../files/reasons-out.ts";
import { listPreviewView, openingView } from "../views/list-view.ts";
import type { Reader } from "./reader.ts";

interface Wrong {
  readonly wrong: Sentence;
}

export async function readListPreview({ context, actor }: Reader, asked: ListAsked) {
  requireRecorder(actor);
  const preview = await previewList(context.db, actor, asked);
  return "wrong" in preview ? preview : listPreviewView(asked.kind, preview);
}

/** The list as it was sent, with a reason beside each row that is not taken. */
export async function listReasons(
  { context, actor, today }: Reader,
  asked: ListAsked,
  language: Language,
): Promise<Uint8Array | Wrong> {
  requireRecorder(actor);
  const preview = await previewList(context.db, actor, asked);
  if ("wrong" in preview) return preview;
  return await reasonsWorkbook(preview.list, preview.lines, language, saidBy(context, today));
}

const saidBy = ({ isDemonstration = false }: RegisterContext, today: string) => ({
  today,
  isDemonstration,
});

/** Proposed under the key of the request; a dry run needs none. */
export async function openingImport(
  { context, actor, today }: Reader,
  asked: OpeningAsked,
  language: Language,
  key = "",
) {
  const done = await importOpening(context, { actor, key }, asked);
  if ("wrong" in done) return done;
  const isAtFault = done.lines.some(({ kind }) => kind === "fault");
  const reasons = isAtFault
    ? await reasonsWorkbook(done.list, done.lines, language, saidBy(context, today))
    : undefined;
  return openingView(done, reasons);
}
