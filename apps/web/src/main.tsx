import "pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/Paper.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/Drawer.css";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Input.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { EMBEDDED } from "./app/embed-mode.ts";
import { startOffline } from "./app/offline.ts";
import { reloadWhenStale } from "./app/stale-build.ts";
import { Providers } from "./app/providers.tsx";
import { allTexts, startTexts } from "./i18n/index.ts";

/** How long the first view waits for its font, which was asked for with the page: then it stands in another one. */
const FONT_PATIENCE_MS = 150;

/** Words drawn in one font and then in another are laid out twice, and move. */
async function firstFont(): Promise<void> {
  const late = new Promise((resolve) => window.setTimeout(resolve, FONT_PATIENCE_MS));
  // A font that cannot be had is no reason to show nothing.
  await Promise.race([document.fonts.load('14px "Pretendard Variable"').catch(() => []), late]);
}

const place = document.getElementById("root");
if (place === null) throw new Error("The page has no #root to render into.");

reloadWhenStale();
await Promise.all([startTexts(), firstFont()]);
createRoot(place).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);

if (!EMBEDDED) {
  // After the first view is there: neither the other pages' words nor the worker must compete with it for the network.
  const start = () => {
    window.setTimeout(() => {
      // The worker keeps what the page has loaded, so the words come before it. Where they fail, the page that needs
      // them asks again and says what is wrong.
      void Promise.allSettled([allTexts()]).then(startOffline);
    }, 1000);
  };
  // The texts were waited for above: the page may have loaded meanwhile.
  if (document.readyState === "complete") start();
  else window.addEventListener("load", start);
}
