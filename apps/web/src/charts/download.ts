/** Saves bytes under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}

/** Saves text; a byte-order mark lets spreadsheets read Korean. */
export function saveText(text: string, name: string, type: string): void {
  saveBlob(new Blob(["\uFEFF", text], { type }), name);
}
