/** Go to where the page is now and keep the anchor, which a refresh by the page's head alone would lose. */
const link = document.querySelector<HTMLAnchorElement>('#to');
if (link) {
  if (!link.hash) link.hash = location.hash;
  location.replace(link.href);
}
