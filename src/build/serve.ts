import { existsSync } from 'node:fs';
import { serveSite } from './site';

const port = 4173;

/** `npm start`: serves what was built and says where, in one line; goes on until it is stopped. */
export default async function main(): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no dist/index.html; run npm run build first.');
    return 1;
  }
  try {
    const { url } = await serveSite('dist', port);
    console.log(`The site stands at ${url}`);
  } catch (error) {
    console.error(
      (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `Port ${port} is in use; stop what runs there and try again.` : String(error)
    );
    return 1;
  }
  return 0;
}
