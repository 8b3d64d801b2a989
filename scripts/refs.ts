/** `npm run refs`: write entries for what notices name and the registry lacks, or for a name; overwrites nothing. */
import { join, relative } from 'node:path';
import { commandHelp, registryWords as words } from '../src/i18n/clerk/commands.ts';
import { slugOf } from '../src/model/addresses/slug.ts';
import type { Registry } from '../src/model/registry/registry.ts';
import {
  agencyNamed,
  indicatorStubs,
  type NamedEntry,
  placeNamed,
  type RegistryStub,
  topicNamed,
} from '../src/model/registry/registry-stub.ts';
import { oneAtATime } from '../src/site/clerk/one-at-a-time.ts';
import { writeReferences } from '../src/site/clerk/write-references.ts';
import { writeStubs } from '../src/site/clerk/write-stubs.ts';
import { contentFolder, readRegistry } from '../src/site/content/read-content.ts';
import { type Called, CommandFault, runCommand, UsageFault } from './shared/command.ts';

const NAMED: Readonly<Record<string, (name: string, registry: Registry) => NamedEntry | undefined>> = {
  agency: agencyNamed,
  place: placeNamed,
  topic: topicNamed,
};

/** Entries for the names that flags give. */
function stubsOf(values: Called['values'], registry: Registry): RegistryStub[] {
  return Object.entries(values).flatMap(([flag, name = '']): RegistryStub[] => {
    if (name.includes('…')) throw new UsageFault(words.blank(flag));
    if (flag === 'unit') return [];
    if (flag === 'indicator') {
      const unit = values['unit'];
      if (unit === undefined) throw new UsageFault(words.indicatorUnit);
      const slug = slugOf(name);
      if (slug === '') throw new CommandFault(words.noSlug(name));
      if (registry.indicators.has(slug)) throw new CommandFault(words.known(name, slug));
      return indicatorStubs(slug, { name, definition: words.definition(name), unit }, registry);
    }
    const named = NAMED[flag]?.(name, registry);
    if (named === undefined) throw new CommandFault(words.noSlug(name));
    if (!named.stub) throw new CommandFault(words.known(name, named.slug));
    return [named.stub];
  });
}

function told(stubs: readonly RegistryStub[]): string {
  return words.entries(stubs.map(({ slug, entry }) => words.entry(entry.name, slug)));
}

await runCommand('refs', commandHelp.refs, async ({ values }) => {
  const folder = contentFolder();
  if (Object.keys(values).length > 0) {
    const stubs = stubsOf(values, (await readRegistry(folder)).registry);
    await oneAtATime(folder, () => writeStubs(folder, stubs, words.byName));
    console.log(told(stubs));
    return 0;
  }
  const { documents, entries, unexplained } = await writeReferences(folder);
  if (entries.length > 0) console.log(told(entries));
  console.log(words.documents(documents, relative('.', join(folder, 'registry/documents'))));
  for (const { list, slug, notice } of unexplained)
    console.error(words.unexplained(slug, notice, words.flag[list]));
  return unexplained.length > 0 ? 1 : 0;
});
