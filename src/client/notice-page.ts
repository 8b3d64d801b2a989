import { copyCitations } from './copy-citation.ts';
import { followReading } from './follow-reading.ts';
import { previewMarks } from './preview.ts';

copyCitations();
previewMarks();
followReading();
