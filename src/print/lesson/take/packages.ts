import { isoOf } from '../../../article/day';
import type { Article } from '../../../article/article';

/** The packages that a command makes of a built site, in the order in which they are offered. */
export const packages = ['folder', 'scorm', 'cartridge'] as const;
export type Package = (typeof packages)[number];

const ends: Record<Package, string> = { folder: 'folder.zip', scorm: 'scorm12.zip', cartridge: 'links.imscc' };

/** The name of a package, with the day of the version that it has. */
export const packageName = ({ id, version }: Pick<Article, 'id' | 'version'>, which: Package): string =>
  `${id}-${isoOf(version)}-${ends[which]}`;

/** Stands for the size of a package until that is known. */
export const sizeSlot = '{size}';

/**
 * On the page all packages are told in a template, which nobody is shown. The command that makes them puts those that it made before it, with their
 * sizes; run again, it puts them there anew.
 * @param sizes of the packages that were made, in words
 */
export function shownPackages(page: string, sizes: Partial<Readonly<Record<Package, string>>>): string {
  return page.replace(
    /(?:<div data-packages="">[\s\S]*?<\/div>)?(<template data-packages="">([\s\S]*?)<\/template>)/,
    (_, template: string, inner: string) => {
      const kept = inner.replaceAll(/<section data-package="(\w+)"[\s\S]*?<\/section>/g, (told: string, which: Package) => {
        const size = sizes[which];
        return size === undefined ? '' : told.replaceAll(sizeSlot, size);
      });
      return `<div data-packages="">${kept}</div>${template}`;
    }
  );
}
