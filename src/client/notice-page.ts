import { copyCitations } from './copy-citation.ts';
import { followReading } from './follow-reading.ts';
import { previewFootnotes } from './footnote-preview.ts';

copyCitations();
previewFootnotes();
followReading();

const searched = new URLSearchParams(location.search).get('tim');
if (searched)
  void import('./mark-words.ts').then(({ markWords }) =>
    markWords(searched, decodeURIComponent(location.hash.slice(1))),
  );
