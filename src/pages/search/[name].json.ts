import type { APIRoute } from 'astro';
import { type SearchFile, searchFiles } from '../../site/search-entries.ts';
import { siteData } from '../../site/site-data.ts';

export const getStaticPaths = async () =>
  searchFiles(await siteData()).map((file) => ({ params: { name: file.name }, props: file }));

/** What search looks through; loaded only when somebody searches. */
export const GET: APIRoute<SearchFile> = ({ props }) => Response.json(props.entries);
