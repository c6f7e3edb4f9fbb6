/** Words a minute at which the story reads itself on: slower than its readers, who also look at the picture. */
const pace = 160;
/** What the picture takes, in milliseconds. */
const look = 2500;

/** How long a step is shown while the story plays, in milliseconds. */
export function timeToRead(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return look + Math.round((words / pace) * 60_000);
}
