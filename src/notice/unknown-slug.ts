import { nearest } from '../model/nearest.ts';

/** Tells one fault of the node being read. */
export type Fault = (check: string, message: string, hint: string) => void;

/** Tell of a slug that the registry does not have, with the nearest that it has. */
export function unknownSlug(
  fault: Fault,
  what: string,
  slug: string,
  known: ReadonlyMap<string, unknown>,
  file: string,
): void {
  const near = nearest(slug, known.keys());
  fault(
    'registry/unknown',
    `Chưa có ${what} \`${slug}\` trong danh mục.`,
    near
      ? `Có phải bạn muốn viết \`${near}\`? Nếu không, thêm vào registry/${file}.yaml.`
      : `Thêm vào registry/${file}.yaml.`,
  );
}
