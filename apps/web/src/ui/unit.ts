/** True for ISO 4217 codes. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
