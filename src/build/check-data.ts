import { faultLine } from '../article/check/fault';
import { faultsIn } from '../article/check/faults';
import { sayer } from '../article/words';
import { fitFaults } from '../network/fit';
import { compose } from './compose';
import { dataFolder, readFolder } from './folder';

/** `npm run check:data`: lists every fault in `data/`, or says how much was checked. */
export default function main(args: string[]): Promise<number> {
  const { raw, faults: unread } = readFolder(args[0]);
  const { faults } = faultsIn(raw);
  const sound = unread.length === 0 && faults.length === 0 && (args[0] ?? dataFolder) === dataFolder;
  // Whether words fit is known once everybody has a place.
  const unfit = sound
    ? [...compose().values()].flatMap(({ article }) =>
        article.draft ? [] : fitFaults(article, article.lang, sayer(article.lang, article.ui))
      )
    : [];
  const all = [...unread, ...faults, ...unfit];
  for (const fault of all) console.error(faultLine(fault));
  const counted =
    Object.keys(raw.files).length +
    Object.keys(raw.releases).length +
    Object.values(raw.texts).reduce((sum, files) => sum + Object.keys(files).length, 0);
  console.log(all.length ? `data: ${all.length} faults in ${counted} files` : `data: ${counted} files, no fault`);
  return Promise.resolve(all.length ? 1 : 0);
}
