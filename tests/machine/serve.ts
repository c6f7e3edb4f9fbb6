import { serveSite } from '../../src/build/site';

/** Serves what was built for the browser tests: `serve-tests <port> <prefix>`. */
export default async function main([port = '4179', prefix = '/']: string[]): Promise<number> {
  await serveSite('dist', Number(port), prefix, '127.0.0.1');
  return 0;
}
