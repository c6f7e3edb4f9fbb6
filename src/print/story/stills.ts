/**
 * The still pictures of the story stand in `noscript`, so that no parser meets them where script runs. This puts them in where they are needed all the
 * same: on paper, and where the page’s own script has not come.
 */
export const showStills = `<script>function showStills(){for(const s of document.querySelectorAll('noscript.stills'))s.outerHTML=s.textContent}addEventListener('beforeprint',showStills)</script>`;
