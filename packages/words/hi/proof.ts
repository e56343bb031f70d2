/** लेखा से बाहर ले जाने की सामग्री: प्रमाण और जर्नल। UNREVIEWED: this Hindi has not been read by a second person. */
import type { proofEn } from "../en/proof.ts";

export const proofHi: Readonly<Record<keyof typeof proofEn, string>> = {
  "proof.option-kept":
    "--kept CHAIN:SIZE  यह भी प्रमाणित करे कि शृंखला इस संख्या से आगे चली है (ledger:120, trail:300)",
  "proof.bad-kept":
    '"{value}" से शृंखला और संख्या का पता नहीं चलता: --kept ledger:120 या --kept trail:300 लिखें।',
  "proof.no-file": "लिखी जाने वाली फ़ाइल --to से बताएँ।",
  "proof.unwritable": "{file} लिखी नहीं जा सकी: {reason}। --to से दूसरा स्थान चुनें।",
  "proof.written":
    "{file} लिख दी गई। इसमें इस क्षण तक की सभी प्रविष्टियाँ हैं; tools/verify-proof.mjs इस प्रोग्राम के बिना प्रमाण जाँचती है।",
};
