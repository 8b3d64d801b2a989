import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Places that lie within each other, or in themselves: each circle once, at the place that the registry has first. */
export function registryCircle({ registry: { places, positions } }: Corpus): Diagnostic[] {
  const seen = new Set<string>();
  return [...places.keys()].flatMap((first): Diagnostic[] => {
    const way: string[] = [];
    let slug: string | undefined = first;
    while (slug !== undefined && !seen.has(slug)) {
      seen.add(slug);
      way.push(slug);
      slug = places.get(slug)?.within;
    }
    const back = slug === undefined ? -1 : way.indexOf(slug);
    if (slug === undefined || back < 0) return [];
    const circle = [...way.slice(back), slug];
    const position = positions?.get(`places.${slug}.within`);
    return [
      {
        check: 'registry/circle',
        severity: 'error',
        file: 'registry/places.yaml',
        ...(position && { position }),
        message:
          circle.length === 2
            ? `\`${slug}\` thuộc chính nó.`
            : `Các địa bàn thuộc lẫn nhau: ${circle.map((one) => `\`${one}\``).join(' → ')}.`,
        hint: 'Sửa mục `within`: địa bàn nhỏ thuộc địa bàn lớn hơn, cấp tỉnh không thuộc đâu.',
      },
    ];
  });
}
