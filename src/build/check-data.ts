import { faultLine } from '../article/check/fault';
import { faultsIn } from '../article/check/faults';
import { readFolder } from './folder';

/** `npm run check:data`: lists every fault in `data/`, or says how much was checked. */
export default function main(args: string[]): Promise<number> {
  const { raw, faults: unread } = readFolder(args[0]);
  const { faults } = faultsIn(raw);
  const all = [...unread, ...faults];
  for (const fault of all) console.error(faultLine(fault));
  const counted = Object.keys(raw.files).length + Object.values(raw.texts).reduce((sum, files) => sum + Object.keys(files).length, 0);
  console.log(all.length ? `data: ${all.length} faults in ${counted} files` : `data: ${counted} files, no fault`);
  return Promise.resolve(all.length ? 1 : 0);
}
