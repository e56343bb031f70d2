/** सर्वर के शब्द। UNREVIEWED: this Hindi has not been read by a second person. */
import type { serverEn } from "../en/server.ts";

export const serverHi: Readonly<Record<keyof typeof serverEn, string>> = {
  "server.listening": "{mission} यहाँ उपलब्ध है: {address}",
  "server.port-taken":
    "पोर्ट {port} व्यस्त है; `npm start -- --port 4181` से दूसरा दें, या उसे रोकें।",
  "server.cannot-listen":
    "सर्वर {host}, पोर्ट {port} पर नहीं चल सकता ({code}); --host और --port से दूसरा दें।",
  "server.bad-option":
    "{reason}; सर्वर --pack FOLDER, --port NUMBER, --host ADDRESS और --no-register लेता है।",
  "server.waiting": "अपनी बारी की प्रतीक्षा में",
  "server.fault": "यहाँ कुछ विफल हुआ जो नहीं होना चाहिए था; दर्ज किया गया। फिर प्रयास करें।",
  "server.bad-request": "प्रश्न {place} पर पढ़ा नहीं जा सकता: {reason}।",
  "server.too-large": "प्रश्न बहुत बड़ा है।",
  "server.too-many-jobs": "बहुत सी योजनाएँ प्रतीक्षा में हैं; एक मिनट में फिर प्रयास करें।",
  "server.no-page": "{value} पर कुछ नहीं है।",
  "server.no-system": 'मिशन में "{value}" प्रणाली नहीं है।',
  "server.no-chain": 'मिशन में "{value}" शृंखला नहीं है।',
  "server.no-source": 'मिशन में "{value}" स्रोत नहीं है।',
  "server.no-row": 'मिशन में "{value}" पंक्ति नहीं है।',
  "server.no-scenario": 'मिशन में "{value}" परिदृश्य नहीं है।',
  "server.no-commodity": 'मिशन में "{value}" वस्तु नहीं है।',
  "server.no-element": 'मिशन में "{value}" तत्व नहीं है।',
  "server.no-job": '"{job}" नाम की योजना नहीं है; फिर माँगें।',
  "server.no-figure": 'योजना में "{value}" ऐसा अंक नहीं जो समझाया जा सके।',
};
