import { basePath } from '../model/addresses/base-path.ts';

/** Where the site stands below the root of its host; the preview always stands at the root. */
export const BASE = import.meta.env.DEV ? '' : basePath(import.meta.env.SITE);
