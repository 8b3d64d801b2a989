import { z } from 'zod';
import { agencySchema } from '../../model/agency.ts';
import { statusFileSchema } from '../../model/assignment-status.ts';
import { citedDocumentSchema } from '../../model/document/cited-document.ts';
import { glossaryEntrySchema } from '../../model/glossary.ts';
import { indicatorSchema } from '../../model/indicator.ts';
import { noticeFrontmatterSchema } from '../../model/notice.ts';
import { placeSchema } from '../../model/place.ts';
import { redirectsSchema } from '../../model/published-addresses.ts';
import { slugSchema } from '../../model/slug-schema.ts';
import { topicSchema } from '../../model/topic.ts';

/** One kind of content file: the schema that the check reads it by, and which files it holds for. */
export interface ContentSchema {
  schema: z.ZodType;
  /** Pattern of paths below the content folder; absent for the frontmatter, which is only a part of a file. */
  files?: string;
}

/** Everything that editors write as YAML, by the name of its JSON Schema. */
export const CONTENT_SCHEMAS: Readonly<Record<string, ContentSchema>> = {
  'notice-frontmatter': { schema: noticeFrontmatterSchema },
  agencies: { schema: z.record(slugSchema, agencySchema), files: 'registry/agencies.yaml' },
  places: { schema: z.record(slugSchema, placeSchema), files: 'registry/places.yaml' },
  indicators: { schema: z.record(slugSchema, indicatorSchema), files: 'registry/indicators.yaml' },
  topics: { schema: z.record(slugSchema, topicSchema), files: 'registry/topics.yaml' },
  glossary: { schema: z.record(slugSchema, glossaryEntrySchema), files: 'registry/glossary.yaml' },
  'cited-document': { schema: citedDocumentSchema, files: 'registry/documents/*.yaml' },
  'assignment-status': { schema: statusFileSchema, files: 'assignments/*/*.yaml' },
  redirects: { schema: redirectsSchema, files: 'redirects.yaml' },
};

/** The same schema for editors and other programs; JSON Schema draft-07 is what YAML editors read best. */
export function jsonSchemaOf({ schema }: ContentSchema): unknown {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
}
