import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";
import { firstFont } from "./build/first-font.ts";
import { firstPage } from "./build/first-page.ts";

export default defineConfig({
  plugins: [react(), firstPage(), firstFont(), compressed()],
  // The shared workspace is read from its TypeScript source, so that no build step stands before `vite dev`.
  resolve: { conditions: ["source", ...defaultClientConditions] },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
  preview: { proxy: { "/api": "http://127.0.0.1:3000" } },
  build: {
    target: "es2022",
    // Names every page's files, so that a test can hold what a first visit loads to its budget.
    manifest: true,
    // The chart library alone is about 600 kB before compression; it is loaded only by pages that draw.
    chunkSizeWarningLimit: 700,
  },
});
