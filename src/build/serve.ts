import { readFile } from 'node:fs/promises';
import { serveSite } from './site';

const port = 4173;

/** `npm start`: serves what was built and says where, in one line; goes on until it is stopped. */
export default async function main(): Promise<number> {
  const page = await readFile('dist/index.html', 'utf8').catch(() => undefined);
  if (!page) {
    console.error('There is no dist/index.html; run npm run build first.');
    return 1;
  }
  try {
    const { url } = await serveSite('dist', port);
    console.log(`${titleOf(page)}: ${url.replace(/\/$/, '')}`);
  } catch (error) {
    console.error(
      (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `Port ${port} is in use; stop what runs there and try again.` : String(error)
    );
    return 1;
  }
  return 0;
}

function titleOf(page: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(page)?.[1] ?? 'The site';
  return title.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
