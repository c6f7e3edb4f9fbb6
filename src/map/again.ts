/**
 * Loads again what did not come. Some browsers remember for good that a script failed: where it fails once more the page is loaded anew, and its address
 * brings the reader back to where they were (`first-lines.js`).
 */
export async function again<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    (globalThis as { startOver?: () => void }).startOver?.();
    throw error;
  }
}
