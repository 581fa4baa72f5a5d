import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "The service environment changes, the customers remain",
  lead: "A presentation of the customer-service working group of STKS. Nothing is constant but change, and of course the customers.",
  body: doc(
    h2("Who we are"),
    p(
      "The customer-service working group belongs to the Finnish Research Library Association (STKS), founded in 1929. The group is active, open and fond of conversation, and its meetings are relaxed. Its members come from different kinds of libraries around the country.",
    ),
    h2("What we follow"),
    p(
      "Everything that affects customer service in libraries interests us. We follow trends and changes, tell each other what goes on in our own libraries, and visit libraries that have something new to show in connection with our meetings.",
    ),
    p(
      "The customer may be behind a screen or right in front of us. The ways and places of service change, but the customer is whom they are for.",
    ),
    h2("A seminar every autumn"),
    p(
      "Our first seminar was held in October 2007. It has become our habit to meet at the House of Science and Letters in the week of the Helsinki Book Fair. In 2020 the coronavirus pandemic prevented the seminar, and in 2022 we concentrated on finding new members for the group.",
    ),
    p(
      "Topics have included growing as a customer servant, staff exchange, internationalisation, leading change and one's own attitude to it, service design, and the future of university libraries. Beside the reflection there have always been fresh cases: lately a telepresence robot, the soundscape of libraries, well-being at work and putting customer feedback to use.",
    ),
    h2("Writers"),
    p(
      "Virpi Kultanen (the wellbeing services county of Southwest Finland / Yliopistollinen sote-keskus, ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      "), Tytti Leppänen (University of Jyväskylä, Open Science Centre, ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ") and the rest of the working group.",
    ),
  ),
} satisfies PageText;
