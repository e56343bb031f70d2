/** Sends a file of evidence and tells how far it has come; fetch cannot, so this is XMLHttpRequest. */
import type { RegisterRefusal } from "@lodestone/api/register-words";
import { AnswerRefused, unreachable } from "./answers.ts";
import { deskHeaders } from "./register-answers.ts";

export interface Upload {
  readonly caseId: string;
  readonly kind: string;
  readonly file: File;
  readonly key: string;
  readonly desk: string | undefined;
  readonly onProgress: (share: number) => void;
}

export function uploadEvidence(upload: Upload): Promise<void> {
  const { caseId, kind, file, key, desk, onProgress } = upload;
  const form = new FormData();
  // The server reads the fields before the file: they come first.
  form.append("caseId", caseId);
  form.append("kind", kind);
  form.append("file", file);
  const request = new XMLHttpRequest();
  request.open("POST", "/api/register/evidence");
  for (const [name, value] of Object.entries({ ...deskHeaders(desk), "idempotency-key": key }))
    request.setRequestHeader(name, value);
  request.responseType = "json";
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new AnswerRefused(unreachable));
    request.onload = () => {
      const body = request.response as RegisterRefusal | null;
      if (request.status < 300) resolve();
      else reject(new AnswerRefused(body?.what ?? unreachable, request.status, body?.faults));
    };
    request.send(form);
  });
}
