import { HEADER_RULES, HIDDEN, HTTPS_HEADERS, OTHER_TYPE, PLAIN_TEXT, SHOWN } from '../header-rules.ts';
import { COMPRESSED, ENDINGS, type Host, MADE_FROM, patternOf } from './recipe.ts';

/**
 * The site on Caddy, which gets its certificate by itself.
 * @param tls another certificate than Caddy's own, for hosts that cannot be reached from outside
 */
export function caddyRecipe(
  { name, folder }: Pick<Host, 'name' | 'folder'>,
  tls?: Pick<Host, 'certificate' | 'key'>,
): string {
  return `# ${MADE_FROM}
# Caddy 2.6 or later. Yours: the name, and the folder (twice). \`caddy reload\` after each build reads the moved addresses anew.
(headers) {
	map {path} {site_type} {
		~${patternOf(PLAIN_TEXT)} "text/plain; charset=utf-8"
		~/$ "text/html; charset=utf-8"
${[...ENDINGS].map(([type, endings]) => `\t\t~\\.(?:${endings.join('|')})$ "${type}"\n`).join('')}		default ${OTHER_TYPE}
	}
	header content-type {site_type}
${HEADER_RULES.map(rule).join('')}	@site_secure protocol https
	header @site_secure {
${lines(HTTPS_HEADERS)}	}
}

${name} {
	root * ${folder}
${tls ? `\ttls ${tls.certificate} ${tls.key}\n` : ''}	encode {
		zstd
		gzip
		match {
${COMPRESSED.map((type) => `\t\t\theader content-type ${type}*\n`).join('')}		}
	}
	map {path} {site_moved} {site_moved_status} {
		import ${folder}/_redirects
		default "" ""
	}
	@site_moved expression \`{site_moved} != ""\`
	@site_hidden {
		path_regexp ${patternOf(HIDDEN)}
		not path_regexp ${patternOf(SHOWN)}
	}
	@site_missing not file {path} {path}/index.html
	@site_written not method GET HEAD
	route {
		respond @site_written 405
		redir @site_moved {site_moved} {site_moved_status}
		error @site_hidden 404
		error @site_missing 404
		import headers
		file_server
	}
	handle_errors {
		route {
			rewrite * /404.html
			import headers
			file_server
		}
	}
}
`;
}

function rule({ path, headers }: (typeof HEADER_RULES)[number], index: number): string {
  return `\t@site_${index} path_regexp ${patternOf(path)}\n\theader @site_${index} {\n${lines(headers)}\t}\n`;
}

function lines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([header, value]) => (value === '' ? `\t\t-${header}\n` : `\t\t${header} "${value}"\n`))
    .join('');
}
