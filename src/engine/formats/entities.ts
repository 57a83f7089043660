/** Character references of HTML that occur in prose. One that is not here stays as it is written. */
const entities: ReadonlyMap<string, number> = new Map(
  `amp:38 lt:60 gt:62 quot:34 apos:39 nbsp:160 ensp:8194 emsp:8195 thinsp:8201 shy:173 mdash:8212 ndash:8211 hellip:8230
  lsquo:8216 rsquo:8217 sbquo:8218 ldquo:8220 rdquo:8221 bdquo:8222 laquo:171 raquo:187 lsaquo:8249 rsaquo:8250
  euro:8364 pound:163 yen:165 cent:162 curren:164 copy:169 reg:174 trade:8482 deg:176 frac12:189 frac14:188 frac34:190
  times:215 divide:247 minus:8722 plusmn:177 permil:8240 para:182 sect:167 bull:8226 middot:183 dagger:8224 prime:8242
  num:35 dollar:36 percnt:37 lpar:40 rpar:41 ast:42 plus:43 comma:44 period:46 colon:58 semi:59 excl:33 quest:63 lowbar:95
  agrave:224 aacute:225 acirc:226 atilde:227 auml:228 aring:229 aelig:230 ccedil:231 egrave:232 eacute:233 ecirc:234
  euml:235 igrave:236 iacute:237 icirc:238 iuml:239 eth:240 ntilde:241 ograve:242 oacute:243 ocirc:244 otilde:245 ouml:246
  oslash:248 ugrave:249 uacute:250 ucirc:251 uuml:252 yacute:253 thorn:254 yuml:255 szlig:223 Agrave:192 Aacute:193
  Acirc:194 Atilde:195 Auml:196 Aring:197 AElig:198 Ccedil:199 Egrave:200 Eacute:201 Ecirc:202 Euml:203 Igrave:204
  Iacute:205 Icirc:206 Iuml:207 Ntilde:209 Ograve:210 Oacute:211 Ocirc:212 Otilde:213 Ouml:214 Oslash:216 Ugrave:217
  Uacute:218 Ucirc:219 Uuml:220 Yacute:221 THORN:222 oelig:339 OElig:338 scaron:353 Scaron:352`
    .split(/\s+/)
    .map((entry) => {
      const [name = '', code = ''] = entry.split(':');
      return [name, Number(code)] as const;
    }),
);

/** The longest reference that is read, with its "&" and ";". */
const LONGEST = 10;

/** The reference that begins at `at`: its code unit and where it ends; `undefined` where none does. */
export function readEntity(raw: string, at: number): { readonly code: number; readonly end: number } | undefined {
  const close = raw.slice(at, at + LONGEST).indexOf(';');
  if (close < 2) return undefined;
  const name = raw.slice(at + 1, at + close);
  const code = name.startsWith('#') ? numberOf(name) : entities.get(name);
  // What has no place in one code unit, or is no character at all, stays as written.
  if (code === undefined || !(code >= 32) || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { code, end: at + close + 1 };
}

function numberOf(name: string): number {
  if (/^#\d{1,6}$/.test(name)) return Number(name.slice(1));
  if (/^#[xX][\da-fA-F]{1,5}$/.test(name)) return Number.parseInt(name.slice(2), 16);
  return Number.NaN;
}
