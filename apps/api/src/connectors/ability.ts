import type { ConnectorSettings, FetchAbility } from "./connector.ts";

/** The origin can be asked without any setting. */
export const always = (): FetchAbility => ({ ok: true });

/** A table that ships with the product: there is no origin to ask. */
export const shippedTable = (): FetchAbility => ({
  ok: false,
  reason: {
    en: "This table ships with the product and changes with its releases; there is no origin to fetch.",
    ko: "제품에 포함된 표이며 새 버전과 함께 바뀝니다. 가져올 원본 서비스가 없습니다.",
  },
});

/** A source whose documents come by hand: there is no address that may be asked. */
export const onlyFromFiles = (): FetchAbility => ({
  ok: false,
  reason: {
    en: "There is no free address to ask: read in a file you hold with `npm run ingest`.",
    ko: "자유롭게 요청할 수 있는 주소가 없습니다. 가지고 있는 파일을 `npm run ingest`로 읽어 들이세요.",
  },
});

/** The unofficial price service: only where the operator has allowed it. */
export const whereYahooIsAllowed = (settings: ConnectorSettings): FetchAbility =>
  settings.pricesYahoo
    ? { ok: true }
    : {
        ok: false,
        reason: {
          en: "Unofficial service, off by default; set PRICES_YAHOO=on to allow it.",
          ko: "비공식 서비스라 기본으로 꺼져 있습니다. 허용하려면 PRICES_YAHOO=on으로 설정하세요.",
        },
      };

/** The SEC asks every caller for a name and a mail address. */
export const whereSecIsTold = (settings: ConnectorSettings): FetchAbility =>
  settings.secUserAgent === null
    ? {
        ok: false,
        reason: {
          en: "Set SEC_USER_AGENT to your name and mail address, as the SEC asks of every caller.",
          ko: "SEC가 요구하는 대로 SEC_USER_AGENT에 이름과 메일 주소를 설정하세요.",
        },
      }
    : { ok: true };
