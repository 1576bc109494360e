import type { APIRoute } from 'astro';
import { type DataProps, dataPaths, dataResponse } from '../../../site/data-routes.ts';

export const getStaticPaths = async () => (await dataPaths()).filter(({ params }) => params.part === undefined);

export const GET: APIRoute<DataProps> = ({ props }) => dataResponse(props);
