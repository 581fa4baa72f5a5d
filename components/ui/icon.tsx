const paths = {
  alert: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16M10 5.5v5.2M10 13.8v.4",
  down: "M5 8l5 5 5-5",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M13.2 13.2l4.3 4.3",
  calendar: "M3 5h14v12H3zM3 8.5h14M7 3v3.5M13 3v3.5",
};

/** An icon. It is hidden from screen readers, so a text beside it must give the same information. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
