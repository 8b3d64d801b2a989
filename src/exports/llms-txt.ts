import { absolute } from '../model/addresses/address.ts';

/** What the site is and where a program reads its texts. */
export interface LlmsTxt {
  title: string;
  summary: string;
  remark: string;
  sections: readonly { title: string; links: readonly LlmsLink[] }[];
}

/** A page or file to read, and what it holds. */
interface LlmsLink {
  text: string;
  href: string;
  remark?: string;
}

/** `/llms.txt` (llmstxt.org), in Markdown. */
export function llmsTxt({ title, summary, remark, sections }: LlmsTxt, site: string): string {
  const line = ({ text, href, remark: of }: LlmsLink): string =>
    `- [${text.replace(/[[\]\\]/g, '\\$&')}](${absolute(site, href)})${of ? `: ${of}` : ''}`;
  return [
    `# ${title}`,
    `> ${summary}`,
    remark,
    ...sections.flatMap((section) => [`## ${section.title}`, section.links.map(line).join('\n')]),
    '',
  ].join('\n\n');
}
