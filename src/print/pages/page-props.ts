import type { Section } from '../../article/article';
import type { Say } from '../../article/words';
import type { Edition } from '../edition';

/** What a page beside the story is made from. */
export interface PageProps {
  edition: Edition;
  say: Say;
  /** From the page to the story. */
  home: string;
}

/** That of a section. */
export interface SectionProps extends PageProps {
  section: Section;
}

/** One that has pictures and names its own address. */
export interface PicturedProps extends PageProps {
  /** The folder of the still pictures. */
  pictures: string;
  /** The address of the language's story, where the site's is known. */
  root: string | undefined;
}

/** One that has what all languages share. */
export interface RootedProps extends PageProps {
  /** From the page to the site's root. */
  root: string;
}
