import type { SourcePosition } from '../diagnostic.ts';
import type { CitedDocument } from '../document/cited-document.ts';
import type { Agency } from './agency.ts';
import type { Indicator } from './indicator.ts';
import type { Place } from './place.ts';
import type { Topic } from './topic.ts';

/** The controlled vocabularies that notices refer to, by slug. */
export interface Registry {
  agencies: ReadonlyMap<string, Agency>;
  places: ReadonlyMap<string, Place>;
  indicators: ReadonlyMap<string, Indicator>;
  topics: ReadonlyMap<string, Topic>;
  /** Documents known to editors, by key. */
  documents: ReadonlyMap<string, CitedDocument>;
  /** Where facts stand in their files, by list, slug and key: `places.xa-thu.within`, `agencies.so-thu.memberOf.0`. */
  positions?: ReadonlyMap<string, SourcePosition>;
}
