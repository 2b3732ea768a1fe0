/** Three-letter country codes of the exports as two letters; `ROM` is Romania's code before 2002. */
const pairs =
  "ARE AE,ARG AR,AUS AU,AUT AT,BEL BE,BGR BG,BLR BY,BMU BM,BRA BR,BWA BW,CAN CA,CHE CH,CHL CL,CHN CN,COL CO,CRI CR,CYM KY,CYP CY,CZE CZ,DEU DE,DNK DK,ECU EC,EGY EG,ESP ES,EST EE,FIN FI,FRA FR,GBR GB,GGY GG,GHA GH,GIB GI,GRC GR,HKG HK,HRV HR,HUN HU,IDN ID,IMN IM,IND IN,IRL IE,IRN IR,ISL IS,ISR IL,ITA IT,JOR JO,JPN JP,KEN KE,KOR KR,KWT KW,LBN LB,LKA LK,LTU LT,LUX LU,LVA LV,MAF MF,MAR MA,MDA MD,MEX MX,MLT MT,MYS MY,NGA NG,NLD NL,NOR NO,NZL NZ,PAK PK,PER PE,PHL PH,POL PL,PRT PT,ROM RO,ROU RO,RUS RU,SAU SA,SGP SG,SRB RS,SVK SK,SVN SI,SWE SE,THA TH,TTO TT,TUN TN,TUR TR,TWN TW,UGA UG,UKR UA,URY UY,USA US,VNM VN,ZAF ZA";
const twoLetters = new Map(pairs.split(",").map((pair) => [pair.slice(0, 3), pair.slice(4)]));

/** ISO 3166-1 alpha-2 code, or null where the table has none or one that is not known. */
export function countryOf(code: string): string | null {
  return twoLetters.get(code) ?? null;
}
