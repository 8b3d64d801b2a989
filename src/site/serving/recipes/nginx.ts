import { HEADER_RULES, HIDDEN, HTTPS_HEADERS, OTHER_TYPE, PLAIN_TEXT, SHOWN } from '../header-rules.ts';
import { COMPRESSED, ENDINGS, HEADER_NAMES, type Host, MADE_FROM, patternOf } from './recipe.ts';

/**
 * The site on nginx, to be included in `http`. Headers are maps of the path, for `add_header` in a place makes those of
 * the places around it void.
 */
export function nginxRecipe({ name, folder, certificate, key, https, http }: Host): string {
  return `# ${MADE_FROM}
# nginx 1.18 or later. Yours: server_name (twice), root, certificate, and the file of moved addresses, which a line makes anew
# after each build: sed 's/ 301$/;/' dist/_redirects > /etc/nginx/thong-bao-moved.map && nginx -s reload
# Without it moved addresses lead on by the pages that stand there.
map_hash_bucket_size 512;
map_hash_max_size 65536;
map $uri $site_moved {
  include /etc/nginx/thong-bao-moved*.map;
}
${HEADER_NAMES.map(headerMap).join('')}${Object.entries(HTTPS_HEADERS)
  .map(([header, value]) => `map $https ${variable(header)} {\n  on "${value}";\n}\n`)
  .join('')}
server {
  listen ${https} ssl;
  server_name ${name};
  root ${folder};
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};

  server_tokens off;
  absolute_redirect off;
  index index.html;
  # A folder without a page is not there either.
  error_page 403 404 =404 /404.html;

  types {
${[...ENDINGS].map(([type, endings]) => `    ${withoutCharset(type)} ${endings.join(' ')};\n`).join('')}  }
  default_type ${OTHER_TYPE};
  charset utf-8;
  charset_types${listed(({ type }) => type.includes('charset'))};
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types${listed(({ plain }) => COMPRESSED.includes(plain))};

${[...HEADER_NAMES, ...Object.keys(HTTPS_HEADERS)]
  .map((header) => `  add_header ${header} ${variable(header)} always;\n`)
  .join('')}
  if ($site_moved) {
    return 301 $site_moved;
  }
  location ~ ${patternOf(SHOWN)} {
  }
  location ~ ${patternOf(HIDDEN)} {
    return 404;
  }
  location ~ ${patternOf(PLAIN_TEXT)} {
    default_type text/plain;
  }
}
server {
  listen ${http};
  server_name ${name};
  return 301 https://$host$request_uri;
}
`;
}

const variable = (header: string): string => `$site_${header.replaceAll('-', '_')}`;
const withoutCharset = (type: string): string => type.split(';')[0] ?? type;

/** One header for all paths: the first pattern that fits holds, so the last rule comes first. */
function headerMap(header: string): string {
  const lines = HEADER_RULES.toReversed().flatMap(({ path, headers }) =>
    headers[header] === undefined ? [] : [`  "~${patternOf(path)}" "${headers[header]}";\n`],
  );
  return `map $uri ${variable(header)} {\n${lines.join('')}}\n`;
}

/** Types for a list of nginx, which has that of pages anyway and warns when it is told twice. */
function listed(isOne: (of: { type: string; plain: string }) => boolean): string {
  return [...ENDINGS.keys()]
    .map((type) => ({ type, plain: withoutCharset(type) }))
    .filter((of) => of.plain !== 'text/html' && isOne(of))
    .map(({ plain }) => `\n    ${plain}`)
    .join('');
}
