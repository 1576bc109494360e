import type { APIRoute } from 'astro';
import { searchEntries } from '../../site/search-entries.ts';
import { siteData } from '../../site/site-data.ts';

/** What search looks through; loaded only when somebody searches. */
export const GET: APIRoute = async () => Response.json(searchEntries(await siteData()));
