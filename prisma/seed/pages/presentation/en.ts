import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "The service environment changes, the customers remain",
  lead: "A presentation of the customer-service working group of STKS. The only constant is change, and of course the customers.",
  body: doc(
    h2("Who we are"),
    p(
      "The customer-service working group belongs to the Finnish Research Library Association (STKS), founded in 1929. The group is active and open, likes a good discussion, and keeps its meetings relaxed. Its members come from different kinds of libraries around the country.",
    ),
    h2("What we follow"),
    p(
      "We are interested in everything that affects customer service in libraries. We follow trends and changes, tell each other what is going on in our own libraries and, in connection with our meetings, visit libraries that have something new to show.",
    ),
    p(
      "The customer may be behind a screen or right in front of us. The ways and places of service change, but they are always there for the customer.",
    ),
    h2("A seminar every autumn"),
    p(
      "Our first seminar was held in October 2007. By tradition we meet at the House of Science and Letters in the week of the Helsinki Book Fair. In 2020 the coronavirus pandemic prevented the seminar, and in 2022 we concentrated on finding new members for the group.",
    ),
    p(
      "Topics have included growing into customer service, staff exchange, internationalisation, leading change and one's own attitude to it, service design, and the future of university libraries. Alongside the discussion there have always been topical cases, such as a telepresence robot, the soundscape of libraries, well-being at work and making use of customer feedback.",
    ),
    h2("Authors"),
    p(
      "Virpi Kultanen (wellbeing services county of Southwest Finland / Yliopistollinen sote-keskus, ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      "), Tytti Leppänen (University of Jyväskylä, Open Science Centre, ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ") and the rest of the working group.",
    ),
  ),
} satisfies PageText;
