import { followReading } from './follow-reading.ts';
import { previewMarks } from './preview.ts';
import { offerQuotes } from './quote.ts';

offerQuotes();
previewMarks();
followReading();
