import type { SiteSettings } from '../../model/site-settings.ts';
import { contentFolder } from '../content/read-content.ts';
import { readSettings } from '../content/read-settings.ts';

/** What the content folder says of its site, for what is asked before the content is read; a check tells its faults. */
export function siteSettings(): SiteSettings {
  return readSettings(contentFolder()).settings;
}
