import type { NamedPart, Stretch } from '../model/time/stretch.ts';

/** How a language names the pages of a list that is cut by the calendar. */
export interface StretchWords {
  /** Stretches of the calendar by the parts of their keys, to stand after what happened then. */
  names: Readonly<Record<Stretch['unit'], (parts: readonly string[]) => string>>;
  all: string;
  newest: string;
  part: (page: number) => string;
}

/**
 * What names the pages of a list, to stand after a comma or a colon.
 * @returns the name of a page; of what happened then (`hạn` trong năm 2026), and of the rows without a day by their key
 */
export function partNamer({ names, all, newest, part }: StretchWords) {
  return (
    { stretch: { unit, key }, page }: NamedPart,
    happened: string,
    groupName: (key: string) => string,
  ): string => {
    const name =
      unit === 'whole'
        ? all
        : unit === 'group'
          ? groupName(key)
          : `${happened} ${names[unit](key.split('-'))}`;
    return name + (page === 'newest' ? newest : page === undefined ? '' : part(page));
  };
}
