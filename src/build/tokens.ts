import { writeFileSync } from 'node:fs';
import { tokensCss } from '../styles/tokens';

/** `npm run tokens`: writes the tokens into the sheet that pages and editors read, where they are kept. */
export default function main(): Promise<number> {
  writeFileSync('src/styles/tokens.css', tokensCss());
  return Promise.resolve(0);
}
