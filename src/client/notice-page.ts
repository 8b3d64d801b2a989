import { copyCitations } from './copy-citation.ts';
import { followReading } from './follow-reading.ts';
import { previewFootnotes } from './footnote-preview.ts';

copyCitations();
previewFootnotes();
followReading();
