/** A list on its way in: the file with what the person says of it, sent as a form. */
import { AnswerRefused, fetchAnswer, unreachable } from "./answers.ts";
import { deskHeaders } from "./register-answers.ts";

export type ListFields = Readonly<Record<string, string>>;

interface Sending {
  readonly url: string;
  readonly file: File;
  readonly fields: ListFields;
  readonly desk: string | undefined;
  /** The command's own key, where something is written. */
  readonly key?: string;
}

function requestOf({ file, fields, desk, key }: Sending): RequestInit {
  const body = new FormData();
  // The server reads the fields before the file: they come first.
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", file);
  const headers = {
    ...deskHeaders(desk),
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
  return { method: "POST", headers, body };
}

export function sendList<T>(sending: Sending): Promise<T> {
  return fetchAnswer<T>(sending.url, requestOf(sending));
}

/** Asks for a file and hands it to the person. */
export async function downloadList(sending: Sending, name: string): Promise<void> {
  const answer = await fetch(sending.url, requestOf(sending)).catch(() => undefined);
  if (!answer?.ok) throw new AnswerRefused(unreachable, answer?.status ?? 0);
  saveBlob(await answer.blob(), name);
}

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The name a list comes back under, with its reasons. */
export function reasonsName(file: File): string {
  return `${file.name.replace(/\.\w+$/, "")}.reasons.xlsx`;
}
