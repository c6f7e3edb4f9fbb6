import { z } from 'zod';
import { say } from './fields';

const words = (write: string) => say(z.string().trim().min(1), write);

/** The words of the slides: what stands on them is the story’s own. */
export const slides = z.strictObject({
  title: words('the title of the page with the slides'),
  lead: words('what the slides are, in one or two sentences'),
  start: words('the button that shows them one by one'),
  startHere: words('the link below a slide that shows them from there on'),
  keysTitle: words('the heading of the keys'),
  keys: say(
    z.array(z.strictObject({ key: words('the key, as it is printed on a keyboard'), does: words('what it does') })).min(1),
    'each key and what it does'
  ),
  keysSwitch: words('what is turned off where single characters do nothing'),
  filesTitle: words('the heading of the files to take along'),
  filesLead: words('what is in the files'),
  file: words('one file, with {shape}, {level} and {size}'),
  broad: words('the shape of a screen of today'),
  old: words('the shape of an older projector'),
  paper: words('the button that prints slides and notes'),
  paperLead: words('what is printed'),
  tools: words('the name of the row of buttons below a slide'),
  previous: words('one slide back'),
  next: words('one slide on'),
  notes: words('the button that opens the notes in a second window'),
  blocked: words('what is said where the browser opens no second window'),
  blank: words('the button that makes the screen dark'),
  blanked: words('what is said to the ear while the screen is dark'),
  whole: words('the button that fills the screen'),
  window: words('the button that goes back from the whole screen'),
  plain: words('the button for the plain words'),
  full: words('the button for the full words'),
  leave: words('the button that leads back to all slides'),
  place: words('which slide it is, with {n} and {of}'),
  speakerLost: words('what is said in the window with the notes where the slides do not answer'),
  coming: words('what comes before the next slide'),
  part: words('which section it is, with {n} and {of}'),
  picture: words('what a picture shows, with {view}, {date} and {shown}'),
  pictureAlone: words('the same where nothing stands out, with {view} and {date}'),
  notesTitle: words('the heading of the notes of a slide'),
  otherPlain: words('what comes before the plain words'),
  otherFull: words('what comes before the full words'),
  article: words('what comes before what the article has'),
  record: words('what comes before what the record has'),
  rests: words('the heading of the facts on which the words rest'),
  ask: words('the heading of what to ask'),
  askDiffers: words('the question where the record differs from the article'),
  askWord: words('the question where something is a party’s word'),
  askDone: words('the question where something was said, announced or decided'),
  askMissing: words('the question who is missing'),
  named: words('the answer to it, with {names}'),
  askUnfound: words('the question where nothing was found'),
  words: words('the heading of words to explain'),
  sources: words('the heading of the sources'),
  more: words('how many more sources there are, with {n}'),
  coverNote: words('what the speaker says before the first step'),
  sectionNote: words('what the speaker does at the question of a section, with {n}'),
  closeTitle: words('the title of the last slide'),
  closeNote: words('what the speaker does with the last slide'),
  four: say(
    z.array(z.strictObject({ question: words('the question'), means: words('what it asks for') })).length(4),
    'the four questions, each with what it asks for'
  )
});
