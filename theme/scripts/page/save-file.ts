/** Offers a file that was made here, as a download. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari fetches the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
