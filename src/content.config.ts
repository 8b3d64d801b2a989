import { defineCollection } from 'astro:content';
import { noticeLoader } from './site/astro/notice-loader.ts';

export const collections = { notices: defineCollection({ loader: noticeLoader() }) };
