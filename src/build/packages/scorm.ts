import { strToU8 } from 'fflate';
import { escape } from '../../article/markup';
import type { Edition } from '../../print/edition';
import { courseFolder } from '../../print/lesson/take/course-folder';
import { neededBy } from './gather';
import { packedPage } from './page';
import type { Files } from './zip';

/**
 * The course as a package of SCORM 1.2: the course, the frames of all sections and what they need, at the places that they have in the site, so that no
 * address in them changes; and the list of them all.
 * @param folder of the language, from the site's root
 * @param read gives a file of the site
 * @param root the address of the story, where the site's is known
 */
export function scormPackage({ article }: Edition, folder: string, read: (path: string) => Uint8Array, root: string | undefined): Files {
  const course = `${folder}${courseFolder}index.html`;
  const pages = [course, ...article.sections.map(({ id }) => `${folder}embed/${id}/index.html`)];
  const paths = neededBy(pages, read).sort();
  const has = new Set(paths);
  const files = new Map(
    paths.map((path) => {
      const bytes = read(path);
      if (!path.endsWith('.html')) return [path, bytes];
      return [path, strToU8(packedPage(new TextDecoder().decode(bytes), path, (file) => has.has(file), root))];
    })
  );
  files.set('imsmanifest.xml', strToU8(manifest(article.id, article.title, course, paths)));
  return files;
}

function manifest(id: string, title: string, start: string, paths: readonly string[]): string {
  const files = paths.map((path) => `      <file href="${escape(path)}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escape(title)}</title>
      <item identifier="whole" identifierref="pages" isvisible="true">
        <title>${escape(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="pages" type="webcontent" adlcp:scormtype="sco" href="${escape(start)}">
${files}
    </resource>
  </resources>
</manifest>
`;
}
