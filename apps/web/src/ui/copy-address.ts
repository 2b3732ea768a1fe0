/** Puts an address on the clipboard; false where the browser does not allow it and the reader must copy by hand. */
export async function copyAddress(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    // Without permission, or on a page not served over a secure line.
    return false;
  }
}
