/**
 * Brings whoever opens a section's own page from elsewhere into the story, to that section. Who comes from one of our own pages, who is sent to a
 * place on the page, and who has no script stays: the page is complete.
 * @param home from the page to the story
 */
export function onward(section: string, home: string): string {
  return `<script>((l,h)=>l.hash||parent!==window||l.protocol==='file:'||document.referrer.startsWith(h)||l.replace(h+'#${section}'))(location,new URL('${home}',location).href)</script>`;
}
