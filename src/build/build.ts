import { makePackages } from './packages';
import { buildSite } from './site-build';
import { checkWording } from './wording';

/** The second half of `npm run build`: the site, every sentence of which is then read for its wording. */
export default async function main(): Promise<number> {
  await buildSite('dist');
  for (const line of await makePackages('dist')) console.log(line);
  checkWording('dist');
  if (!process.env.SITE_URL) console.log(withoutAddress);
  return 0;
}

/** What a site has only where its address was given. */
const withoutAddress =
  'SITE_URL was not given: there are no sitemap, oEmbed answers, canonical addresses and images of previews, the feed has no links, and citations take the address where a page stands.';
