/** Hands a pack's files to the worker and keeps its answer for the test. */
declare global {
  interface Window {
    planInWorker: (files: readonly (readonly [string, string])[]) => Promise<unknown>;
  }
}

window.planInWorker = (files) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const encoder = new TextEncoder();
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", (event) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage(new Map(files.map(([name, text]) => [name, encoder.encode(text)])));
  });
};
export {};
