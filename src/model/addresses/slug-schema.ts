import { z } from 'zod';

/** Letters of a slug at most: with its ending it is the name of a file, for which systems have 255 bytes. */
export const LONGEST_SLUG = 200;

/** A slug of the registry: lower case without tone marks, joined by hyphens. */
export const slugSchema = z
  .string()
  .max(LONGEST_SLUG, `không được dài quá ${LONGEST_SLUG} chữ`)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'phải là chữ thường không dấu, nối bằng gạch ngang, ví dụ `huyen-thu`',
  );
