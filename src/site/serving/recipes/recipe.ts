import { CONTENT_TYPES, HEADER_RULES } from '../header-rules.ts';

/** What a publisher changes in a recipe: the first lines of each. */
export interface Host {
  /** Name of the site, as in `SITE_URL`. */
  name: string;
  /** The built site on the host. */
  folder: string;
  /** Certificate and its key, PEM. */
  certificate: string;
  key: string;
  /** Where it listens: `443`, or an address of the machine with a port. */
  https: string;
  http: string;
}

/** What stands in the recipes as they are published. */
export const SAMPLE_HOST: Host = {
  name: 'thongbao.example.vn',
  folder: '/srv/thong-bao/dist',
  certificate: '/etc/ssl/thong-bao/fullchain.pem',
  key: '/etc/ssl/thong-bao/privkey.pem',
  https: '443',
  http: '80',
};

/** Where a recipe says that it was made. */
export const MADE_FROM =
  'Made from src/site/serving/header-rules.ts, and held to it by a test; docs/hosting/README.md tells how.';

/** A pattern of paths without the signs that JavaScript alone needs. */
export const patternOf = ({ source }: RegExp): string => source.replaceAll('\\/', '/');

/** Endings by type: `text/plain; charset=utf-8` → txt, py. */
export const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(Object.entries(CONTENT_TYPES), ([, type]) => type)].map(([type, endings]) => [
    type,
    endings.map(([ending]) => ending),
  ]),
);

/** Types worth sending compressed, without their charset: texts, and the code of WebAssembly. */
export const COMPRESSED: readonly string[] = [...ENDINGS.keys()]
  .filter((type) => type.includes('charset') || type === 'application/wasm')
  .map((type) => type.split(';')[0] ?? type);

/** Names of all headers that rules give, in their order. */
export const HEADER_NAMES: readonly string[] = [
  ...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers))),
];
