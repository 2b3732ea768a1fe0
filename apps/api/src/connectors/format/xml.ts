import { SourceError } from "@sector-tracker/shared";
import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

/** Deepest nesting that a document of ours has any use for. */
const MAX_DEPTH = 60;
/** Comments and character data as a whole, else the tags of elements: closing, name, closed in itself. */
const TAGS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][^\s/>]*)[^>]*?(\/?)>/g;

/** An element: its text, or its children by name. */
export type XmlNode = Readonly<Record<string, unknown>>;

const Node = z.record(z.string(), z.unknown());

/**
 * Reads an XML document into plain objects: all values are text, nothing is resolved or fetched. A document type
 * declaration is refused, since entities of its own are all that it could bring. What stands before the declaration
 * (a blank line, a byte order mark) is passed over: services do send it. `lists` are the elements that may repeat,
 * `attributes` those that are kept, under their name with an `@` in front.
 * Throws SourceError `empty-document` and `not-the-format`.
 */
export function xmlDocument(
  bytes: Uint8Array,
  lists: readonly string[] = [],
  attributes: readonly string[] = [],
): XmlNode {
  if (bytes.length === 0) throw new SourceError("empty-document", "the document is empty");
  const text = decoded(bytes);
  if (text === "") throw new SourceError("empty-document", "the document is empty");
  if (!text.startsWith("<")) throw new SourceError("not-the-format", "the document is not XML");
  if (/<!doctype\s+html|<html[\s>]/i.test(text.slice(0, 500)))
    throw new SourceError("not-the-format", "the document is a web page in place of XML");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new SourceError("not-the-format", "the document declares a document type, which is refused");
  checkNesting(text);
  const repeated = new Set(lists);
  const parser = new XMLParser({
    ignoreAttributes: attributes.length === 0 ? true : (name) => !attributes.includes(name),
    attributeNamePrefix: "@",
    parseAttributeValue: false,
    parseTagValue: false,
    trimValues: true,
    processEntities: true,
    htmlEntities: false,
    isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && repeated.has(name),
  });
  const parsed = Node.safeParse(parser.parse(text));
  if (!parsed.success) throw new SourceError("not-the-format", "the document is not XML");
  return parsed.data;
}

/** The node at that path, or null. */
export function xmlNode(node: XmlNode, ...path: readonly string[]): XmlNode | null {
  let at: XmlNode = node;
  for (const name of path) {
    const inner = Node.safeParse(at[name]);
    if (!inner.success) return null;
    at = inner.data;
  }
  return at;
}

/** Text of the element at that path, trimmed; empty where there is none. */
export function xmlText(node: XmlNode, ...path: readonly string[]): string {
  const parent = path.length === 1 ? node : xmlNode(node, ...path.slice(0, -1));
  const value = parent?.[path.at(-1) ?? ""];
  return typeof value === "string" ? value.trim() : "";
}

/** The elements of that name, which must be among the lists of the document. */
export function xmlList(node: XmlNode, name: string): XmlNode[] {
  const value = node[name];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    const inner = Node.safeParse(each);
    return inner.success ? [inner.data] : [];
  });
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true })
      .decode(bytes)
      .replace(/^\uFEFF/, "")
      .trim();
  } catch {
    throw new SourceError("not-the-format", "the document is not UTF-8 text");
  }
}

/**
 * Refuses a text whose elements do not close in order or stand too deep, before anything is built of it.
 * What stands in comments and character data is no element.
 */
function checkNesting(text: string): void {
  const open: string[] = [];
  for (const [, end, name = "", alone] of text.matchAll(TAGS)) {
    if (name === "" || alone === "/") continue;
    if (end !== "/") open.push(name);
    else if (open.pop() !== name) throw notWellFormed(`</${name}> closes nothing`);
    if (open.length > MAX_DEPTH)
      throw new SourceError(
        "not-the-format",
        `the document is nested deeper than ${String(MAX_DEPTH)} elements`,
      );
  }
  const left = open.at(-1);
  if (left !== undefined) throw notWellFormed(`<${left}> is not closed`);
}

function notWellFormed(message: string): SourceError {
  return new SourceError("not-the-format", `the document is not well-formed XML: ${message.slice(0, 80)}`);
}
