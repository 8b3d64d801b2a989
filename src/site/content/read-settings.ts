import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { DEFAULT_SETTINGS, type SiteSettings, siteSettingsSchema } from '../../model/site-settings.ts';
import { parseYaml } from '../../notice/facts/frontmatter.ts';
import { isBlankYaml, kindOf, withoutTraces } from './content-files.ts';

/** File of the settings in a content folder. */
const SETTINGS_FILE = 'site.yaml';

/** Text of the settings; empty where the folder has none. Read at once: the configuration of the build asks for it. */
export function settingsText(folder: string): string {
  if (kindOf(folder, SETTINGS_FILE) !== 'plain') return '';
  return withoutTraces(readFileSync(join(folder, SETTINGS_FILE), 'utf8'));
}

/** The settings of a content folder, those of a folder without any where they are faulty, and what is wrong with them. */
export function readSettings(folder: string): { settings: SiteSettings; diagnostics: Diagnostic[] } {
  const text = settingsText(folder);
  // A file with nothing but remarks says nothing, and that is no fault.
  if (isBlankYaml(text)) return { settings: DEFAULT_SETTINGS, diagnostics: [] };
  const { value, diagnostics } = parseYaml(text, siteSettingsSchema, SETTINGS_FILE, 1);
  return { settings: value ?? DEFAULT_SETTINGS, diagnostics };
}
