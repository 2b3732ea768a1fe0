import type { Page } from "playwright-core";

/** What a screen reader would call the element that has the focus: label, own words or the words of its field's label. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "";
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map((label) => label.textContent).join(" ")
        : "";
    return (
      [element.getAttribute("aria-label") ?? "", labels, element.innerText]
        .find((text) => text.trim() !== "")
        ?.replace(/\s+/g, " ")
        .trim() ?? ""
    );
  });
}

/** Presses Tab until the focus is on what is called so; a reader without a mouse gets no further by other means. */
export async function tabTo(page: Page, name: RegExp, most = 250): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const text = await focused(page);
    if (name.test(text)) return;
    passed.push(text.slice(0, 30));
  }
  throw new Error(`Tab does not reach ${String(name)}; it passed ${passed.slice(-20).join(" | ")}`);
}

/** Presses Tab until the focus is where it is wanted, then Enter. */
export async function enterOn(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Keeps the mouse from taking part: any click that a pointer makes is remembered as a fault. */
export async function withoutMouse(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.addEventListener(
      "pointerdown",
      () => {
        document.documentElement.dataset["pointer"] = "used";
      },
      true,
    );
  });
  return async () => await page.locator("html[data-pointer]").count();
}
