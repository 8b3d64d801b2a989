import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';

/**
 * Features that no test needs. The first two open a page of the browser's own, in a process of its own, behind the
 * address line of every window: a fifth of all work. A later flag replaces the list that Playwright gives, so what that
 * switches off of Chromium stands here too.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Start the installed Chromium; a machine without one fails loudly. */
export async function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Không có Chromium: chạy `npm test`.');
  const args = ['--no-sandbox', '--disable-gpu', `--disable-features=${WITHOUT.join(',')}`, ...flags];
  return await chromium.launch({ executablePath, args });
}
