/**
 * Whether an address of the web leads where readers think it does: without a user's name before the host, which passes
 * for the host (`https://tinh-mau.gov.vn@khac.example`), and with a host in Latin letters, written out.
 * @param url as written, beginning with `http://` or `https://`
 */
export function isPlainAddress(url: string): boolean {
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(url)?.[1];
  if (authority === undefined || authority.includes('@')) return false;
  let host: string;
  try {
    host = decodeURIComponent(authority).normalize('NFC').replace(/:\d+$/, '').toLowerCase();
  } catch {
    return false;
  }
  // `xn--…` is a host in letters that nobody can read.
  if (/(?:^|\.)xn--/.test(host)) return false;
  return (
    /^(?:[\p{Script=Latin}\d-]+\.)*[\p{Script=Latin}\d-]+\.?$/u.test(host) || /^\[[\da-f:.]+\]$/.test(host)
  );
}
