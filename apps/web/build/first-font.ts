import type { HtmlTagDescriptor, Plugin } from "vite";

/** The part of the font with Latin letters, figures and the most frequent syllables, which every page needs at once. */
const FIRST_PART = /PretendardVariable\.subset\.91-[\w-]+\.woff2$/;

/** Asks for the first part of the font with the page, so that its words do not stand in another one first, and move. */
export function firstFont(): Plugin {
  return {
    name: "first-font",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }): HtmlTagDescriptor[] {
        const file = Object.keys(bundle ?? {}).find((name) => FIRST_PART.test(name));
        if (file === undefined) throw new Error("The build has no file of the font's first part.");
        const attrs = { rel: "preload", href: `/${file}`, as: "font", type: "font/woff2", crossorigin: true };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}
