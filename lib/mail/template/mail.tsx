import { Body } from "@react-email/body";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Html } from "@react-email/html";
import { Link } from "@react-email/link";
import { Preview } from "@react-email/preview";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import type { Locale } from "@/lib/i18n/locales";
import type { MailContent } from "../mail-content";
import { LetterBody } from "./letter";
import { Action, Card, Facts, Sender, Words } from "./parts";
import { colours, styles } from "./styles";

const part = { padding: "26px 32px 0" };

/** Renders a mail as an HTML document that loads nothing from the network. */
export function Mail({ mail, locale }: { mail: MailContent; locale: Locale }) {
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width" />
        <title>{mail.subject}</title>
      </Head>
      <Preview>{mail.paragraphs[0] ?? mail.title}</Preview>
      <Body style={{ margin: "0", padding: "24px 0", background: colours.paper }}>
        <Container style={{ maxWidth: "600px", background: colours.sheet }}>
          <Sender sender={mail.sender} />
          <Section style={{ padding: "30px 32px 0" }}>
            <Words {...mail} />
            {mail.letter && <LetterBody {...mail.letter} />}
          </Section>
          {mail.card && (
            <Section style={part}>
              <Card {...mail.card} />
            </Section>
          )}
          {mail.action && (
            <Section style={part}>
              <Action {...mail.action} />
            </Section>
          )}
          {mail.facts.length > 0 && (
            <Section style={part}>
              <Facts facts={mail.facts} />
            </Section>
          )}
          <Section style={{ padding: "28px 32px 36px" }}>
            <Text style={styles.small}>{mail.closing}</Text>
            <Text style={styles.signature}>{mail.sender}</Text>
          </Section>
        </Container>
        <Container style={{ maxWidth: "600px" }}>
          <Text style={styles.foot}>
            {mail.reason}{" "}
            <Link href={mail.privacy.url} style={styles.link}>
              {mail.privacy.label}
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
