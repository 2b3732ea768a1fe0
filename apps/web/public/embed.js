// Fits the height of embedded charts to what they hold. Each frame says its height; nothing else is read or sent.
(() => {
  if (window.sectorTrackerEmbed) return;
  window.sectorTrackerEmbed = true;
  window.addEventListener("message", (event) => {
    const said = event.data;
    if (said === null || typeof said !== "object" || said.type !== "sector-tracker:height") return;
    const height = Number(said.height);
    if (!(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll("iframe[data-sector-tracker]")) {
      if (frame.contentWindow === event.source) frame.height = String(Math.ceil(height));
    }
  });
})();
