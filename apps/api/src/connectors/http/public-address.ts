import { SourceError } from "@sector-tracker/shared";
import ipaddr from "ipaddr.js";

/** Names that lead into a machine or its cloud's own services, whatever an address book says. */
const INNER_NAMES =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa)$|^metadata(?:\.|$)|^instance-data(?:\.|$)/i;

/**
 * True for an address that anybody on the internet can be reached at. Private, loopback, link-local, multicast,
 * carrier-grade, documentation and reserved ranges are none; an IPv4 address inside an IPv6 one (mapped, translated,
 * 6to4, Teredo) counts as the IPv4 address that it is.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return address.range() === "unicast";
  if (address.isIPv4MappedAddress()) return isPublicAddress(address.toIPv4Address().toString());
  const embedded = embeddedOf(address.toByteArray());
  if (embedded !== null) return isPublicAddress(embedded);
  return address.range() === "unicast";
}

/** The IPv4 address that an IPv6 one carries; null where it carries none. */
function embeddedOf(bytes: readonly number[]): string | null {
  const at = (start: number): string => bytes.slice(start, start + 4).join(".");
  const starts = (...prefix: readonly number[]): boolean =>
    prefix.every((byte, index) => bytes[index] === byte);
  // 64:ff9b::/96 translated, 2002::/16 6to4, ::a.b.c.d compatible.
  if (starts(0x00, 0x64, 0xff, 0x9b)) return at(12);
  if (starts(0x20, 0x02)) return at(2);
  if (bytes.slice(0, 12).every((byte) => byte === 0) && bytes.slice(12).some((byte) => byte !== 0))
    return at(12);
  return null;
}

/**
 * The address of a page as a person gave it, where it may be asked at all: http or https, an allowed port, no user
 * name, no inner name, and no literal address that is not public. Throws SourceError `not-allowed`.
 */
export function checkedUrl(text: string, ports: readonly number[]): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw notAllowed(`"${text.slice(0, 80)}" is no address: give one that begins with https://`);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw notAllowed(`${url.protocol}// is not asked: give an address that begins with https://`);
  }
  if (url.username !== "" || url.password !== "") {
    throw notAllowed("an address with a user name or password in it is not asked");
  }
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  if (!ports.includes(port)) {
    throw notAllowed(`port ${port} is not asked; allowed are ${ports.join(", ")} (IMPORT_URL_PORTS)`);
  }
  // The parser of URLs has made 127.1, 0x7f000001 and 2130706433 plain by now.
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw inner(host);
  if (!ipaddr.isValid(host) && (INNER_NAMES.test(host) || !host.includes("."))) throw inner(host);
  return url;
}

/** The refusal of an address that is not the internet's. */
export function inner(host: string): SourceError {
  return notAllowed(`${host} leads into a private network, which an address from a person may not reach`);
}

function notAllowed(message: string): SourceError {
  return new SourceError("not-allowed", message);
}
