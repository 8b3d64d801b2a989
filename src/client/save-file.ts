/** Hand a file made in the page to the reader's downloads. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file once the click is done; the address would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
