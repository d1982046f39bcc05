/**
 * Copies a text for the reader, who has just pressed a button; answers whether it could be. Not
 * on pages without `https:` or where browser or page refuse. The older way, `execCommand`, would
 * need a selection in the page, and the page would hear of it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
