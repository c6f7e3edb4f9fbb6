import { build } from './site-build';

/** The second half of `npm run build`. */
export default async function main(): Promise<number> {
  await build('dist');
  return 0;
}
