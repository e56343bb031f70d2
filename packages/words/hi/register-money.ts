/** UNREVIEWED. What is said of money that moves late, and of why something was returned, in Hindi. */
import type { registerMoneyEn } from "../en/register-money.ts";

export const registerMoneyHi: Readonly<Record<keyof typeof registerMoneyEn, string>> = {
  "prior-period.no-approvers":
    "वर्ष {year} बंद है: उसमें प्रविष्टि के लिए आपके अतिरिक्त दो ऐसे व्यक्ति चाहिए जिन्होंने इस मामले पर निर्णय लिया हो, और दो नहीं हैं। अपने पटल के किसी अन्य अधिकारी से यह चरण लेने को कहें।",
  "obligation.returned-for": "लौटाने का कारण: {reason}",
  "page.move-lapse-allotment": "वर्ष का शेष व्यपगत होने दें",
  "page.says-lapse-allotment":
    "राशि वर्ष के साथ समाप्त होगी: न प्रतिबद्ध होगी, न परिव्यय में लौटेगी।",
};
