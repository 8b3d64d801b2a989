import { HEADER_RULES, HIDDEN, HTTPS_HEADERS, OTHER_TYPE, PLAIN_TEXT, SHOWN } from '../header-rules.ts';
import { COMPRESSED, ENDINGS, type Host, MADE_FROM, patternOf } from './recipe.ts';

/** Modules that the recipe needs beside those that every Apache has. */
export const APACHE_MODULES = ['deflate', 'headers', 'rewrite', 'ssl'] as const;

/** The site as two virtual hosts of Apache. */
export function apacheRecipe({ name, folder, certificate, key, https, http }: Host): string {
  return `# ${MADE_FROM}
# Apache 2.4. Yours: ServerName (twice) and the redirect beside it, the folder (three times) and the certificate.
# Before: a2enmod ${APACHE_MODULES.join(' ')}. The file of moved addresses is read anew when it changes.
<VirtualHost ${portOf(https)}>
  ServerName ${name}
  DocumentRoot "${folder}"
  SSLEngine on
  SSLCertificateFile "${certificate}"
  SSLCertificateKeyFile "${key}"
  TraceEnable off

  <Directory "${folder}">
    Require all granted
    Options None
    AllowOverride None
    DirectoryIndex index.html
  </Directory>
  ErrorDocument 404 /404.html

  RewriteEngine on
  RewriteCond "%{REQUEST_METHOD}" "!^(?:GET|HEAD)$"
  RewriteRule "^" - [R=405,L]
  RewriteMap moved "txt:${folder}/_redirects"
  RewriteCond "\${moved:%{REQUEST_URI}}" "^/."
  RewriteRule "^" "\${moved:%{REQUEST_URI}}" [R=301,NE,L]
  RewriteCond "%{REQUEST_URI}" "!${patternOf(SHOWN)}"
  RewriteRule "${patternOf(HIDDEN)}" - [R=404,L]
  # A folder without a page is not there either.
  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" -d
  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}/index.html" !-f
  RewriteRule "^" - [R=404,L]

${[...ENDINGS].map(([type, endings]) => `  AddType "${type}" ${endings.map((ending) => `.${ending}`).join(' ')}\n`).join('')}  <LocationMatch "${patternOf(PLAIN_TEXT)}">
    ForceType "${ENDINGS_TEXT}"
  </LocationMatch>
  Header set content-type ${OTHER_TYPE} "expr=-z %{CONTENT_TYPE}"
  AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
  # What is compressed gets a tag of its own, which Apache then does not know again.
  RequestHeader edit* if-none-match "-gzip\\"" "\\""

${HEADER_RULES.map(({ path, headers }) => `  <LocationMatch "${patternOf(path)}">\n${lines(headers)}  </LocationMatch>\n`).join('')}${lines(HTTPS_HEADERS, '  ')}</VirtualHost>
<VirtualHost ${portOf(http)}>
  ServerName ${name}
  Redirect permanent "/" "https://${name}/"
</VirtualHost>
`;
}

const ENDINGS_TEXT = 'text/plain; charset=utf-8';
const portOf = (listen: string): string => (listen.includes(':') ? listen : `*:${listen}`);

/** Headers of a place, with errors too. */
function lines(headers: Readonly<Record<string, string>>, indent = '    '): string {
  return Object.entries(headers)
    .map(([header, value]) =>
      value === ''
        ? `${indent}Header always unset ${header}\n`
        : `${indent}Header always set ${header} "${value}"\n`,
    )
    .join('');
}
