/** अनेक वाक्यों में आने वाले शब्द। UNREVIEWED: this Hindi has not been read by a second person. */
import type { commonEn } from "../en/common.ts";

export const commonHi: Readonly<Record<keyof typeof commonEn, string>> = {
  year: "वि॰व॰ {fy:fy}",
};
