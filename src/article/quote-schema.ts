import { z } from 'zod';
import { language, say, sourceId } from './fields';

/** Words that a source prints, which may stand in quotation marks. */
export const quote = z.strictObject({
  words: say(z.string().min(1), 'the words as the source prints them, without quotation marks'),
  lang: say(language, 'the language in which the source prints them, as a tag such as en or ru'),
  source: sourceId,
  speaker: say(z.string().min(1), 'who said them: the id of an actor, or a name').optional()
});
