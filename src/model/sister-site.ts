import type { SiteSettings } from './site-settings.ts';

/** Another site of this kind, which a site names as one that its readers may search too. */
export interface SisterSite {
  name: string;
  /** Its root, as `URL` writes it, with the last slash: `https://so.tinh-vi.example/thong-bao-ket-luan/`. */
  address: string;
}

/** The sisters of a site, in the order of its settings. */
export function sisterSites({ sisters }: Pick<SiteSettings, 'sisters'>): SisterSite[] {
  return sisters.map(({ name, address }) => {
    const { href } = new URL(address);
    return { name, address: href.endsWith('/') ? href : `${href}/` };
  });
}
