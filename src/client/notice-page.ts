import { closeContents } from './close-contents.ts';
import { copyNotesApart } from './copy-notes.ts';
import { followReading } from './follow-reading.ts';
import { previewMarks } from './preview.ts';
import { offerPrints } from './print-notice.ts';
import { offerQuotes } from './quote.ts';

offerQuotes();
previewMarks();
followReading();
copyNotesApart();
offerPrints();
closeContents();

const searched = new URLSearchParams(location.search).get('tim');
if (searched)
  void import('./mark-words.ts').then(({ markWords }) =>
    markWords(searched, decodeURIComponent(location.hash.slice(1))),
  );
