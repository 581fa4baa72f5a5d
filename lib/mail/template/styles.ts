// Many mail programs ignore style sheets. So every element has an inline style, with the colours of the site's light
// theme.
const sans = "'Source Sans 3','Segoe UI',Arial,sans-serif";
const serif = "Georgia,'Times New Roman',serif";
const mono = "'Courier New',Courier,monospace";

const font = (fontFamily: string, fontSize: number, lineHeight: number, color: string) => ({
  fontFamily,
  fontSize: `${fontSize}px`,
  lineHeight: `${lineHeight}px`,
  color,
});

export const colours = { cloth: "#17494D", paper: "#F6F4EC", sheet: "#FEFDF9", manila: "#EFE1BC", rule: "#D5D0C0" };
const ink = "#1B2221";
const soft = "#4A514E";
const label = "#F3EEDF";

export const styles = {
  shelfLabel: { ...font(mono, 14, 16, "#0F3639"), background: label, padding: "8px 9px", textAlign: "center" },
  sender: { ...font(serif, 20, 24, label), paddingLeft: "16px" },
  title: { ...font(serif, 36, 42, ink), margin: "0", fontWeight: "normal" },
  paragraph: { ...font(sans, 18, 27, ink), margin: "12px 0 0", whiteSpace: "pre-line" },
  heading2: { ...font(serif, 25, 31, ink), margin: "26px 0 0", fontWeight: "normal" },
  heading3: { ...font(sans, 18, 27, ink), margin: "22px 0 0", fontWeight: 600 },
  list: { ...font(sans, 18, 27, ink), margin: "12px 0 0", paddingLeft: "26px" },
  quote: { margin: "14px 0 0", paddingLeft: "18px", borderLeft: "3px solid #D5D0C0" },
  notice: { margin: "16px 0 0", padding: "2px 18px 14px", background: "#F6F4EC", borderLeft: "3px solid #17494D" },
  table: { margin: "14px 0 0", borderCollapse: "collapse", width: "100%" },
  cell: { border: "1px solid #D5D0C0", padding: "2px 10px 10px", textAlign: "left", verticalAlign: "top" },
  small: { ...font(sans, 16, 24, ink), margin: "0" },
  note: { ...font(sans, 16, 24, soft), margin: "14px 0 0" },
  signature: { ...font(serif, 17, 25, "#5B5D62"), margin: "18px 0 0", fontStyle: "italic" },
  foot: { ...font(sans, 14, 21, soft), margin: "0", padding: "18px 32px" },
  cardHeading: { ...font(serif, 20, 24, colours.cloth), margin: "0" },
  cardName: { ...font(mono, 20, 26, ink), margin: "14px 0 0", fontWeight: "bold" },
  cardLine: { ...font(mono, 15, 22, ink), margin: "2px 0 0" },
  cardCode: { width: "152px", padding: "0 0 0 16px", verticalAlign: "top" },
  cardPicture: { display: "block", border: "0", padding: "8px", background: "#FFFFFF" },
  cardStamp: { ...font(mono, 21, 24, "#5A2A88"), margin: "20px 0 0", fontWeight: "bold", letterSpacing: "1px" },
  button: {
    ...font(sans, 17, 22, label),
    background: colours.cloth,
    borderRadius: "2px",
    padding: "13px 24px",
    fontWeight: 600,
  },
  link: { color: colours.cloth, textDecoration: "underline" },
  factLabel: { ...font(sans, 15, 22, soft), width: "120px", padding: "9px 16px 9px 0", verticalAlign: "top" },
  factValue: { ...font(sans, 17, 24, ink), padding: "8px 0", verticalAlign: "top", wordBreak: "break-word" },
} as const;
