import { z } from 'zod';
import { slugSchema } from '../addresses/slug-schema.ts';
import { isPlainAddress } from '../addresses/web-address.ts';
import { printedNameSchema } from '../registry/printed-name.ts';
import { partialDaySchema } from '../time/iso-day.ts';
import { RELATIONS, type RelationKind } from './relations.ts';

const printed = z.string().trim().min(1, 'không được để trống');

/** A document that notices cite: a law, a decree, a resolution, an earlier notice. One file of `registry/documents/`. */
export const citedDocumentSchema = z.strictObject({
  /** Type in words, `Quyết định`; the symbol of the number decides it. */
  type: printedNameSchema,
  /** Number as printed, `236/QĐ-TTg`; absent for instruments that are only named. */
  number: printed.optional(),
  /** Issuing agency, a slug of `registry/agencies.yaml`. */
  issuer: slugSchema.optional(),
  /** Issuing agency in the words of the text, while it has no slug. */
  issuerPrinted: printedNameSchema.optional(),
  /** Day of issue, or the month or year where no more is known. */
  issued: partialDaySchema.optional(),
  /** Title exactly as printed; absent when no text gives it. */
  title: printed.optional(),
  /** Official address, if known. */
  url: z
    .url({
      protocol: /^https?$/,
      error: 'phải là địa chỉ bắt đầu bằng `https://` hoặc `http://`',
      abort: true,
    })
    .refine(
      isPlainAddress,
      'phải dẫn đúng nơi nó nói: không có `@` trước tên miền, tên miền bằng chữ La-tinh',
    )
    .optional(),
  /** `2024/<slug>` of the notice, when this site publishes the document. */
  held: z
    .string()
    .regex(/^\d{4}\/[a-z0-9-]+$/, 'phải là dạng `2024/ten-thong-bao`')
    .optional(),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(Object.keys(RELATIONS) as RelationKind[]),
        document: slugSchema,
      }),
    )
    .optional(),
});
type CitedDocumentEntry = z.output<typeof citedDocumentSchema>;

/** A cited document with its permanent key: issuing agency, type, number, year. */
export interface CitedDocument extends CitedDocumentEntry {
  /** Key and address: `ttg-qd-236-2024`. Never reused, even after a repeal. */
  id: string;
  /** Whether the registry has it; one that is only cited shows just what the texts say. */
  isRegistered: boolean;
}
