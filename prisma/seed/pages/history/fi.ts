import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "Syksystä syksyyn, vuodesta\u00a02007",
  lead: "Yksi leima on yksi seminaari. Jos vuosi jäi väliin, syy on kirjattu lyijykynällä.",
  body: doc(
    p(
      "Seminaareissa on pohdittu isoja kysymyksiä ja katsottu aina myös jotain aivan konkreettista. Vuoden 2013 tienoilla mietittiin, miten e-kirjat saadaan esiin ja mihin kirjasto tarvitsee Twitteriä ja Facebookia. Sittemmin on katsottu, miten etäläsnäolorobotti toimii, ja kuunneltu kirjastojen äänimaisemaa.",
    ),
    p("Kaikkien vuosien aiheita emme ole vielä saaneet kerättyä."),
  ),
} satisfies PageText;
