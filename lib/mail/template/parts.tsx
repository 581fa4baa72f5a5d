import { Button } from "@react-email/button";
import { Column } from "@react-email/column";
import { Heading } from "@react-email/heading";
import { Link } from "@react-email/link";
import { Row } from "@react-email/row";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import type { MailContent } from "../mail-content";
import { colours, styles } from "./styles";

/** Renders the top of a mail: a coloured bar with the site's logo and the name of the sender. */
export function Sender({ sender }: Pick<MailContent, "sender">) {
  return (
    <Section style={{ background: colours.cloth, padding: "18px 32px" }}>
      <Row width="" align="left">
        <Column style={styles.shelfLabel}>
          <strong>
            ASI
            <br />
            PAL
          </strong>
        </Column>
        <Column style={styles.sender}>{sender}</Column>
      </Row>
    </Section>
  );
}

export function Words({ title, paragraphs, letter }: Pick<MailContent, "title" | "paragraphs" | "letter">) {
  return (
    <>
      <Heading style={styles.title} lang={letter?.lang}>
        {title}
      </Heading>
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} style={styles.paragraph}>
          {paragraph}
        </Text>
      ))}
    </>
  );
}

export function Card({ heading, number, name, organisation, stamp }: NonNullable<MailContent["card"]>) {
  return (
    <Section style={{ background: colours.manila, borderTop: "10px solid #DCC994", padding: "20px 22px" }}>
      <Text style={styles.cardHeading}>{heading}</Text>
      <Text style={styles.cardName}>{name}</Text>
      <Text style={styles.cardLine}>{organisation}</Text>
      <Text style={{ ...styles.cardLine, marginTop: "10px" }}>{number}</Text>
      <Text style={styles.cardStamp}>{stamp}</Text>
    </Section>
  );
}

/** Renders the button of a mail, the note below it, and a second link if there is one. */
export function Action({ label, url, note, other }: NonNullable<MailContent["action"]>) {
  return (
    <>
      <Button href={url} style={styles.button}>
        {label}
      </Button>
      <Text style={styles.note}>{note}</Text>
      {other && (
        <Text style={styles.note}>
          <Link href={other.url} style={styles.link}>
            {other.label}
          </Link>
        </Text>
      )}
    </>
  );
}

/** Renders the facts about the seminar and the registration, one per row. */
export function Facts({ facts }: Pick<MailContent, "facts">) {
  return (
    <Section style={{ borderTop: `2px solid ${colours.cloth}` }}>
      {facts.map(({ label, value, url }) => (
        <Row key={label} style={{ borderBottom: `1px solid ${colours.rule}` }}>
          <Column style={styles.factLabel}>{label}</Column>
          <Column style={styles.factValue}>
            {url ? (
              <Link href={url} style={styles.link}>
                {value}
              </Link>
            ) : (
              value
            )}
          </Column>
        </Row>
      ))}
    </Section>
  );
}
