// countries.mjs: writes app/locales/{en,fr,es,ar}/countries.ftl, the name of each country by its code.
// The codes are those of ISO 3166-1 alpha-2, and XK (Kosovo, of the codes left to users), a member of the World Customs
// Organization. The names are those of the Unicode Common Locale Data Repository as this Node.js carries them (Unicode
// License v3, https://www.unicode.org/license.txt). Run it again when either has changed.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const codes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
  CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
  GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
  KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
  MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
  SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
  UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);

for (const language of ["en", "fr", "es", "ar"]) {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  if (names.resolvedOptions().locale !== language) throw new Error(`this Node.js carries no names in ${language}`);
  const lines = codes.map((code) => {
    const name = names.of(code);
    if (!name) throw new Error(`${code} has no name in ${language}`);
    return `country-${code} = ${name}\n`;
  });
  const head =
    `# Written by scripts/countries.mjs. Codes: ISO 3166-1; names: Unicode CLDR ${process.versions.cldr} (Unicode License v3).\n`;
  writeFileSync(fileURLToPath(new URL(`../app/locales/${language}/countries.ftl`, import.meta.url)), head + lines.join(""));
}
