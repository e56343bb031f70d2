/** Asks the register as a visitor does, and reads the answer by its declared shape. */
import { randomUUID } from "node:crypto";
import { registerRefusal, type RegisterRefusal } from "@lodestone/api/register-words";
import { verbAnswer, type VerbAnswer } from "@lodestone/api/register-verb";
import { expect } from "vitest";
import type { z } from "zod";
import type { Visitor } from "../sign-in/register-server.test-data.ts";

/** An answer that must be there, read by its shape; no text in it may show a hole where a word should be. */
export async function read<Shape extends z.ZodType>(
  visitor: Visitor,
  path: string,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const response = await visitor.ask({ method: "GET", url: `/api/register${path}` });
  expect(response.statusCode, response.body).toBe(200);
  expectWhole(response.body);
  return shape.parse(response.json());
}

export async function statusOf(visitor: Visitor, path: string): Promise<number> {
  return (await visitor.ask({ method: "GET", url: `/api/register${path}` })).statusCode;
}

/** What a verb answers: done, or refused in words. */
export type Answered =
  | { readonly status: 200; readonly done: VerbAnswer }
  | { readonly status: number; readonly refused: RegisterRefusal };

export async function tell(
  visitor: Visitor,
  path: string,
  payload: object,
  headers: Readonly<Record<string, string>> = { "idempotency-key": randomUUID() },
): Promise<Answered> {
  const url = `/api/register${path}`;
  const response = await visitor.ask({ method: "POST", url, payload, headers });
  expectWhole(response.body);
  const { statusCode: status } = response;
  if (status === 200) return { status, done: verbAnswer.parse(response.json()) };
  return { status, refused: registerRefusal.parse(response.json()) };
}

export async function done(...asked: Parameters<typeof tell>): Promise<VerbAnswer> {
  const answer = await tell(...asked);
  if ("done" in answer) return answer.done;
  throw new Error(`${String(answer.status)}: ${answer.refused.what.en}`);
}

/** The status and the key of a refusal. */
export async function refusal(...asked: Parameters<typeof tell>) {
  const answer = await tell(...asked);
  if ("done" in answer) throw new Error(`done: ${JSON.stringify(answer.done)}`);
  const { refusal: key, faults } = answer.refused;
  return { status: answer.status, key, faults };
}

export function expectWhole(text: string): void {
  expect(text).not.toMatch(/undefined|\[object Object\]|NaN/);
  // A blank left open looks like {name}; JSON's own braces are followed by a quote.
  expect(text).not.toMatch(/\{[a-z][A-Za-z]*(?::[a-z]+)?\}/);
}
