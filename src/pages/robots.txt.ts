import type { APIRoute } from 'astro';
import { writeRobots } from '../feeds/sitemap.ts';
import { siteData } from '../site/site-data.ts';

export const GET: APIRoute = async () => new Response(writeRobots((await siteData()).site.address));
