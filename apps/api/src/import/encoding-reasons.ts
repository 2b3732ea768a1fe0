import type { LocalizedText } from "@sector-tracker/shared";
import type { Decoded } from "../connectors/file-import/encoding.ts";

/** What told a file's encoding, in words. */
export const ENCODING_REASONS: Readonly<Record<Decoded["reason"], LocalizedText>> = {
  bom: { en: "its first bytes say so", ko: "파일 첫머리의 표시" },
  valid: { en: "all its bytes are valid in it", ko: "모든 바이트가 이 인코딩에 맞음" },
  zeros: { en: "every second byte is zero", ko: "두 바이트마다 0이 나타남" },
  hangul: { en: "its bytes give Korean in it and are no UTF-8", ko: "UTF-8이 아니며 한글로 읽힘" },
  bytes: { en: "its bytes are no UTF-8 and no Korean", ko: "UTF-8도 한글도 아님" },
  asked: { en: "chosen", ko: "선택함" },
};
