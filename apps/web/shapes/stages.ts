/** Colours and dashes of the chain's stages; a stage is always named beside its colour. */
const dashes = ["", "9 4", "3 3", "12 3 3 3", "2 5", "7 3"];

export function stageColour(stage: number): string {
  return `var(--stage-${Math.min(6, Math.max(1, stage))})`;
}

export function stageDash(place: number): string {
  return dashes[place % dashes.length] ?? "";
}
