import styles from "./review.module.css";

/** Fields that say where a row is from rather than what it says. */
const ASIDE: ReadonlySet<string> = new Set(["type", "pointer", "citationUrl", "citationText"]);

/** A held row as it came: its fields one by one where it became a record, else its text. */
export function RawRow({ raw }: { raw: string }) {
  const fields = fieldsOf(raw);
  if (fields === null) return <pre className={styles.rawText}>{raw}</pre>;
  return (
    <dl className={styles.fields}>
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function fieldsOf(raw: string): [string, string][] | null {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const fields = Object.entries(value)
    .filter(([name, field]) => field !== null && !ASIDE.has(name))
    .map(([name, field]): [string, string] => [name, textOf(field)])
    .filter(([, text]) => text !== "");
  return fields.length === 0 ? null : fields;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).join(" · ");
}
