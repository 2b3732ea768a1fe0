import { describe, expect, it } from "@jest/globals";
import { embedHeaders, isEmbed, securityHeaders } from "./security.ts";

describe("who may hold a page in a frame", () => {
  it("is nobody, except for embedded charts and their script", () => {
    expect(securityHeaders["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(securityHeaders["x-frame-options"]).toBe("DENY");
    expect(embedHeaders["content-security-policy"]).toContain("frame-ancestors *");
    expect(embedHeaders).not.toHaveProperty("x-frame-options");
  });

  it("is decided by the path alone", () => {
    expect(["/embed/funding", "/embed/?chart=trend", "/embed.js"].every(isEmbed)).toBe(true);
    expect(
      ["/", "/embed", "/embedded/x", "/funding?x=/embed/", "/api/v1/embed/", "/embed.json"].some(isEmbed),
    ).toBe(false);
  });
});
