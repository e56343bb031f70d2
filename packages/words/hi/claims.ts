/** योजना के दावे और बोलियाँ। UNREVIEWED: this Hindi has not been read by a second person. */
import type { claimsEn } from "../en/claims.ts";

export const claimsHi: Readonly<Record<keyof typeof claimsEn, string>> = {
  "claim.beyond": "इस सीमा से ऊपर: {limit}",
  "claim.not-met": "एक शर्त पूरी नहीं हुई: {condition}",
  "claim.limit-claimed": "जितना दावा किया गया",
  "claim.kg-not-verified": "दावे के {kg:count} किग्रा, जिनकी पुष्टि साक्ष्य से नहीं होती",
  "claim.kg-above-capacity": "एक वर्ष की आवंटित क्षमता से {kg:count} किग्रा अधिक",
  "claim.turnover-not-verified": "दावे का शुद्ध बिक्री कारोबार, जिसकी पुष्टि साक्ष्य से नहीं होती",
  "claim.head-not-eligible": "उन मदों का निवेश जो गिने नहीं जाते: {lines}",
  "claim.incurred-before": "{since:date} से पहले किया गया निवेश: {lines}",
  "claim.investment-not-verified": "निवेश, जिसकी साक्ष्य से पूरी पुष्टि नहीं होती: {lines}",
  "claim.condition-whole-year":
    "दावा पूरे वित्त वर्ष का होता है, {from:date} से {to:date} तक का नहीं",
  "claim.condition-once": "वि॰व॰ {fy:fy} के लिए केवल एक दावा",
  "claim.condition-commissioned": "{to:date} तक चालू हुआ संयंत्र",
  "claim.condition-window-opens": "{from:date} से हुई बिक्री",
  "claim.condition-window-closes": "{to:date} तक हुई बिक्री",
  "claim.bid-capacity": "{least:count} से {most:count} टन प्रति वर्ष के बीच की क्षमता",
  "claim.bid-step": "{step:count} टन प्रति वर्ष के चरणों में क्षमता",
  "claim.bid-quote": "शून्य से अधिक और अधिकतम {most:rupees} प्रति किग्रा की बोली",
  "claim.bid-winners-full": "{most:plain} कम बोलियाँ जीत चुकी हैं, और विजेता नहीं हो सकते",
  "claim.bid-does-not-fit": "{left:count} टन प्रति वर्ष क्षमता बची है, जो बोली की माँग से कम है",
  "claim.threshold-missed":
    "वर्तमान बिक्री से वि॰व॰ {fy:fy} की न्यूनतम सीमा {missed:count} टन से चूकेगी; {days:plain} दिन शेष हैं",
  "claim.threshold-reached":
    "वर्तमान बिक्री से वि॰व॰ {fy:fy} की न्यूनतम सीमा पूरी होगी; {days:plain} दिन शेष हैं",
  "claim.investment-lacking": "{least:crore} के न्यूनतम निवेश में {lacks:crore} की कमी है",
  "claim.cap-reached": "वर्तमान बिक्री से {cap:crore} की सीमा {on:date} को पूरी होगी",
  "claim.cap-unused":
    "वर्तमान बिक्री से {cap:crore} की सीमा में से {unused:crore} बिना उपयोग रह जाएगा",
};
