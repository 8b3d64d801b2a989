import { noticePaths, serveNotice } from '../../../site/notice-routes.ts';

export const getStaticPaths = noticePaths;

export const GET = serveNotice('bib');
