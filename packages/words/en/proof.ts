/** What is taken away from the ledger: proofs and journals. */
export const proofEn = {
  "proof.option-kept":
    "--kept CHAIN:SIZE  also prove that the chain continues from this size (ledger:120, trail:300)",
  "proof.bad-kept":
    '"{value}" names no chain and size: write --kept ledger:120 or --kept trail:300.',
  "proof.no-file": "Name the file to write with --to.",
  "proof.unwritable": "{file} cannot be written: {reason}. Choose another place with --to.",
  "proof.written":
    "{file} is written. It holds all that was entered until this moment; tools/verify-proof.mjs checks a proof without this program.",
} as const;
