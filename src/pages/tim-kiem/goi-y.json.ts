import type { APIRoute } from 'astro';
import { corpusSuggestions } from '../../search/index/corpus-suggestions.ts';
import { getCorpus } from '../../site/astro/corpus.ts';

/** What the search boxes suggest; read when a reader first enters one. */
export const GET: APIRoute = async () => Response.json(corpusSuggestions(await getCorpus()));
