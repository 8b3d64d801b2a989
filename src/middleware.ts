import { defineMiddleware } from 'astro:middleware';
import { leavePage } from './site/placing/leave-page.ts';

/** The one step through which each page leaves, in the preview and in a build. */
export const onRequest = defineMiddleware(async ({ url }, next) => leavePage(await next(), url));
