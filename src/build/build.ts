import { buildSite } from './site-build';
import { checkWording } from './wording';

/** The second half of `npm run build`: the site, every sentence of which is then read for its wording. */
export default async function main(): Promise<number> {
  await buildSite('dist');
  checkWording('dist');
  return 0;
}
