import { z } from 'zod';
import { slugOf } from '../addresses/slug.ts';

/** Letters of a name at most; the longest of real agencies has half of it. */
const LONGEST_NAME = 200;

/**
 * A name or type in words, as printed, which also gives an address (`/van-ban/co-quan/<name>/`): so it has letters, and
 * not more than a file's name can hold.
 */
export const printedNameSchema = z
  .string()
  .trim()
  .min(1, 'không được để trống')
  .max(LONGEST_NAME, `không được dài quá ${LONGEST_NAME} chữ`)
  .refine((name) => name === '' || slugOf(name) !== '', 'phải có chữ hoặc số, không chỉ có dấu');
