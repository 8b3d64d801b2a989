import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentPages } from './src/site/astro/content-pages.ts';
import { keepCode } from './src/site/astro/keep-code.ts';
import { languages } from './src/site/astro/languages.ts';
import { plainImports } from './src/site/astro/plain-imports.ts';
import { previewFaults } from './src/site/astro/preview-faults.ts';
import { SITE_ADDRESS } from './src/site/astro/site-address.ts';
import { studio } from './src/site/astro/studio.ts';
import { typefacesBeside } from './src/site/astro/typefaces-beside.ts';

export default defineConfig({
  // Absolute addresses (sitemap, canonical) need a host; a deployment names its own.
  site: SITE_ADDRESS,
  trailingSlash: 'always',
  // Builds that run at the same time, as tests do, need a store each.
  cacheDir: process.env.CACHE_DIR || './node_modules/.astro',
  // The official text is verbatim: no smart quotes, dashes or ellipses anywhere.
  // Commands in our own pages are plain: colours of a highlighter would not follow the page's.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    studio(),
    contentPages(),
    languages(),
    mdx(),
    previewFaults(),
    plainImports(),
    typefacesBeside(),
    keepCode(),
  ],
  build: { inlineStylesheets: 'never' },
  // Scripts stay files, so that the content security policy can forbid inline ones.
  // The first browsers that know cascade layers, which nothing can stand in for; nested rules are taken apart for them.
  vite: {
    // The preview and the studio may run side by side: what one makes ready anew would reload the pages of the other.
    cacheDir: `node_modules/.vite/${process.env.STUDIO ? 'studio' : 'preview'}`,
    build: { assetsInlineLimit: 0, cssTarget: ['chrome99', 'firefox97', 'safari15.4'] },
  },
  devToolbar: { enabled: false },
});
