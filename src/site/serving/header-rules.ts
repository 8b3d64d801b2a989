import { contentPolicy, EMBED_POLICY, FILE_POLICY } from './content-policy.ts';

/** Type of a file by its ending, and the charset of every text. A host that guesses shows Vietnamese as rubbish. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  'tlog-proof': 'text/plain; charset=utf-8',
  py: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  parquet: 'application/vnd.apache.parquet',
  gz: 'application/gzip',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
};

/** What anything else is: bytes to save. */
export const OTHER_TYPE = 'application/octet-stream';

/** Files that are text though their names have no ending: those of the ledger's standard (c2sp.org/tlog-tiles). */
export const PLAIN_TEXT = /^\/so-cai\/(?:checkpoint|noi-tiep\/[0-9]+)$/;

/** What a host keeps to itself: hidden files, and those for hosts alone, but not the code of pages with a parameter. */
export const HIDDEN = /\/\.|^\/_/;
export const SHOWN = /^\/_astro\/[^/.][^/]*$/;

/** Headers for hosts with a certificate. */
export const HTTPS_HEADERS = { 'strict-transport-security': 'max-age=31536000' };

/** Headers for the paths that fit; an empty one takes away what an earlier rule gave. */
interface HeaderRule {
  /** Paths as requested, or of the file that answers; written so that nginx, Caddy and Apache read it too. */
  path: RegExp;
  headers: Readonly<Record<string, string>>;
}

const EMBED = /^\/thong-bao\/[0-9]+\/[^/]+\/nhung\/[^/]+\/(?:index\.html)?$/;

/**
 * What every host of the site sends, from the general to the particular: of two rules that name one header the later
 * holds. The server of this project and the recipes for others (docs/hosting/) are made from it.
 * @param sisters see {@link contentPolicy}
 */
export const headerRules = (sisters: readonly string[] = []): readonly HeaderRule[] => [
  {
    path: /^\//,
    headers: {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      // Files change under one name: ask whether they did, and take nothing else for granted.
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-security-policy': FILE_POLICY,
    },
  },
  // Pages; `frame-ancestors` works in a header alone, which is why the page's own policy is not enough.
  {
    path: /^\/(?:.*\/)?(?:[^/]+\.html)?$/,
    headers: {
      'content-security-policy': `${contentPolicy(sisters)}; frame-ancestors 'none'`,
      'x-frame-options': 'DENY',
    },
  },
  // One figure may stand in any newspaper.
  {
    path: EMBED,
    headers: { 'content-security-policy': `${EMBED_POLICY}; frame-ancestors *`, 'x-frame-options': '' },
  },
  // Named by their content: what is there once never changes.
  {
    path: /^\/_astro\/|^\/pagefind\/.*\.pf_[a-z]+$/,
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  },
  // A viewer of PDF files is the browser's own page, which a sandbox would shut.
  {
    path: /^\/nguon\/.*\.pdf$/,
    headers: { 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" },
  },
  // Scripts of the site's own: their policy is the page's.
  { path: /\.(?:css|js|wasm|woff2|png|svg|ico)$/, headers: { 'content-security-policy': '' } },
  // Open data, feeds and search files are for programs on other sites too.
  {
    path: /^\/(?:api|search|pagefind)\/|\.(?:json|jsonld|ndjson|csv|xml|md|bib|ris|ics|txt)$/,
    headers: { 'access-control-allow-origin': '*' },
  },
  // The ledger is for witnesses on other sites.
  {
    path: /^\/so-cai\/.|\.tlog-proof$/,
    headers: { 'access-control-allow-origin': '*' },
  },
];

/** Those of a site without sisters. */
export const HEADER_RULES = headerRules();
