import type { APIRoute } from 'astro';
import { hostScript } from '../../embed/scripts.ts';

export const GET: APIRoute = async () =>
  new Response(await hostScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
