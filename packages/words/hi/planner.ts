/** योजना को क्या रोकता है, शब्दों में। UNREVIEWED: this Hindi has not been read by a second person. */
import type { plannerEn } from "../en/planner.ts";

export const plannerHi: Readonly<Record<keyof typeof plannerEn, string>> = {
  "limit.balance": "वि॰व॰ {fy:fy} में {commodity} का संतुलन होना चाहिए",
  "limit.counted-import": "वि॰व॰ {fy:fy} में {commodity} का आयात गिना जाता है",
  "limit.capacity": "{site} वि॰व॰ {fy:fy} में उतना ही चलता है जितना खड़ा है",
  "limit.scheme": "{site} की सहायता योजना के नियम से है",
  "limit.site-limit": "{site}: अधिकतम {limit} किलोटन प्रति वर्ष बन सकता है",
  "limit.scrap": "{product} वि॰व॰ {fy:fy} में उतना ही लौटाते हैं जितना उपयोग से निकलता है",
  "limit.cash": "{sites} वि॰व॰ {fy:fy} में हर टन पर घाटा न उठाएँ",
  "limit.participation": "{sites} को जीवन भर में निवेशकों को लौटाना होगा",
  "limit.dependence-cap":
    "वि॰व॰ {fy:fy} में {commodity} का अधिकतम {share:share} विदेश से आ सकता है",
  "limit.embodied-cap":
    "वि॰व॰ {fy:fy} में अंतिम माँग के {element} का अधिकतम {share:share} किसी भी रूप में विदेश से आ सकता है",
  "limit.supplier-share":
    "वि॰व॰ {fy:fy} में ख़रीदे गए {commodity} का अधिकतम {share:share} {place} से आ सकता है",
  "limit.index-cap": "निर्भरता सब कुछ आयात करने की अधिकतम {share:share} हो सकती है",
  "limit.scheme-capacity": "{scheme}: कुल {amount} किलोटन प्रति वर्ष दिए जाते हैं",
  "limit.incentive-pool": "{scheme}: बिक्री प्रोत्साहन के लिए {amount:crore}",
  "limit.subsidy-pool": "{scheme}: पूँजी सब्सिडी के लिए {amount:crore}",
  "limit.years": "{what}, और इसी तरह वि॰व॰ {last:fy} तक",
  "limit.books": "जितना आता है उतना जाता है: {commodities}",
  "limit.offer": "वि॰व॰ {fy:fy} में {place} अधिकतम {most} किलोटन {commodity} देता है",
  "limit.fund": "{fund}: कुल {amount:crore}",
  "limit.tranche": "{site} को वि॰व॰ {fy:fy} में उतना मिलता है जितना नियम देता है",
  "limit.tranche-pool": "{scheme}: सभी भुगतानों के लिए {amount:crore}",
  "limit.winners": "{site} मान्य आकार के पूरे संयंत्रों में जीता जाता है",
  "limit.winners-most": "{scheme}: अधिकतम {amount} विजेता",
  "limit.cover": "वि॰व॰ {fy:fy} के अंत में {commodity} का {months} महीने का भंडार रहता है",
  "limit.cover-pool": "{scheme}: ख़रीद के लिए {amount:crore}",
  "limit.near": "{site}, जैसा वि॰व॰ {fy:fy} के लिए स्वीकृत",
  "impossible.never-made": "योजना की अवधि में यहाँ कुछ भी {commodity} नहीं बना सकता।",
  "impossible.made-later":
    "वि॰व॰ {first:fy} से पहले यहाँ कुछ भी {commodity} नहीं बना सकता; सीमा वि॰व॰ {fy:fy} की है।",
  "impossible.never-stands": "{site} योजना की अवधि में खड़ा नहीं हो सकता।",
  "impossible.stands-later":
    "{site} वि॰व॰ {first:fy} से पहले नहीं चल सकता: वि॰व॰ {opens:fy} से खुला, निर्माण {lead} वर्ष।",
  "impossible.never-fed": "योजना की अवधि में {site} को {input} कहीं से नहीं मिल सकता।",
  "impossible.fed-later": "वि॰व॰ {first:fy} से पहले {site} को {input} कहीं से नहीं मिल सकता।",
  "impossible.too-much":
    "वि॰व॰ {fy:fy} में सब स्थल अपनी सीमा पर अधिकतम {most} किलोटन {commodity} बनाते हैं; उनसे {asked} किलोटन माँगे गए।",
  "impossible.element-never":
    "योजना की अवधि में {element} न यहाँ की धरती से निकलता है, न उपयोग से लौटता है।",
  "impossible.element-later":
    "वि॰व॰ {first:fy} से पहले {element} न यहाँ की धरती से निकलता है, न उपयोग से लौटता है; सीमा वि॰व॰ {fy:fy} की है।",
  "impossible.element-too-much":
    "वि॰व॰ {fy:fy} में सब खदानें और सारा कबाड़ अधिकतम {most} किलोटन {element} देते हैं; उनसे {asked} किलोटन माँगे गए।",
  "relax.by": "{what}: {by} {unit} से",
  "relax.alone-never": "{what}: अकेले इस सीमा का कोई बदलाव काफ़ी नहीं",
  "need.short":
    "{site}, स्वीकृति वि॰व॰ {fy:fy}: पूँजी सब्सिडी के अलावा {need:rupees} प्रति किग्रा चाहिए, योजना {offered:rupees} देती है",
  "need.covered":
    "{site}, स्वीकृति वि॰व॰ {fy:fy}: पूँजी सब्सिडी के अलावा {need:rupees} प्रति किग्रा चाहिए, योजना के {offered:rupees} के भीतर",
  "need.none":
    "{site}, स्वीकृति वि॰व॰ {fy:fy}: पूरे भार पर प्रोत्साहन नहीं चाहिए; योजना {offered:rupees} प्रति किग्रा देती है",
  "need.unpriced":
    "{site}, स्वीकृति वि॰व॰ {fy:fy}: ऐसी वस्तु लेता या देता है जिसका व्यापार नहीं, इसलिए मूल्य नहीं बताता",
};
