import { z } from 'zod';
import { redirectsSchema } from '../../model/addresses/published-addresses.ts';
import { slugSchema } from '../../model/addresses/slug-schema.ts';
import { citedDocumentSchema } from '../../model/document/cited-document.ts';
import { noticeFrontmatterSchema } from '../../model/notice.ts';
import { statusFileSchema } from '../../model/orders/assignment-status.ts';
import { agencySchema } from '../../model/registry/agency.ts';
import { glossaryEntrySchema } from '../../model/registry/glossary.ts';
import { indicatorSchema } from '../../model/registry/indicator.ts';
import { placeSchema } from '../../model/registry/place.ts';
import { topicSchema } from '../../model/registry/topic.ts';
import { siteSettingsSchema } from '../../model/site-settings.ts';

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
  site: { schema: siteSettingsSchema, files: 'site.yaml' },
};

/** The same schema for editors and other programs; JSON Schema draft-07 is what YAML editors read best. */
export function jsonSchemaOf({ schema }: ContentSchema): unknown {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
}
