import { z } from 'zod';
import { isPlainAddress } from './addresses/web-address.ts';
import { reportTarget } from './error-report.ts';

/** Languages that a site can have pages in; the official words are Vietnamese in each. */
const SITE_LANGUAGES = ['vi', 'en'] as const;

/** The grounds that a colour of a site must be seen on (`--color-surface`, `--color-wash` in `src/styles/tokens.css`). */
export const GROUNDS = { light: ['#ffffff', '#f4f6f8'], dark: ['#12161b', '#1b2129'] } as const;

/** Contrast that words and signs need (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [high = 1, low = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** A colour that is seen on every ground of one look of the pages. */
const colourOn = (look: keyof typeof GROUNDS, name: string) =>
  z
    .string()
    .regex(
      /^#[0-9a-fA-F]{6}$/,
      'phải là màu viết bằng sáu chữ số sau dấu thăng, ví dụ `"#1d5c3f"` (có ngoặc kép)',
    )
    .superRefine((colour, context) => {
      if (!/^#[0-9a-fA-F]{6}$/.test(colour)) return;
      const contrast = Math.min(...GROUNDS[look].map((ground) => contrastOf(colour, ground)));
      if (contrast >= LEAST_CONTRAST) return;
      const printed = (Math.floor(contrast * 10) / 10).toFixed(1).replace('.', ',');
      const advice = look === 'light' ? 'đậm' : 'nhạt';
      context.addIssue({
        code: 'custom',
        message: `màu này chỉ tương phản ${printed} : 1 với nền ${name} của trang, cần ít nhất 4,5 : 1; chọn màu ${advice} hơn`,
      });
    });

const words = z.string().trim().min(1);

/** Where a site stands, its path included. */
const address = z
  .string()
  .regex(
    /^https?:\/\//,
    'phải bắt đầu bằng https://, ví dụ `https://so.tinh-mau.example/thong-bao-ket-luan/`',
  )
  .refine(
    (given) => isPlainAddress(given) && URL.canParse(given) && !/[?#\s]/.test(given),
    'phải là địa chỉ thường, không có tên người dùng, dấu hỏi hay dấu thăng',
  );

/** Sisters asked at once: each costs a reader's line. */
const MOST_SISTERS = 12;

/** What one site is and another is not: `site.yaml` of its content folder. What is left out is as below. */
export const siteSettingsSchema = z.strictObject({
  /** Name of the site: at the head of each page, in titles and feeds. */
  name: words.max(60, 'dài quá 60 chữ, không vừa đầu trang trên điện thoại').default('Thông báo kết luận'),
  /** One sentence at the top of the first page. */
  tagline: words.default(
    'Kết luận kiểm tra, cuộc họp của cơ quan nhà nước, đăng nguyên văn, tìm được và dẫn được.',
  ),
  /** What search sites and programs are told of the site. */
  description: words.default(
    'Nơi đăng, tìm và dẫn các thông báo kết luận của cơ quan nhà nước: nguyên văn, có chú thích, số liệu và địa chỉ lâu dài.',
  ),
  /** What the first page says below its sentence. */
  introduction: words.optional(),
  /** What stands at the foot of each page: whose site it is, and what it adds; without it that it is no authority's. */
  footer: words.optional(),
  /** Who publishes the site, as feeds, the data catalogue and Akoma Ntoso name it; the name of the site when absent. */
  publisher: words.optional(),
  /** Where the site stands; `SITE_URL` of a build goes before it. */
  address: address.optional(),
  /** Where readers report faults: a mail address or a form; `REPORT_TO` of a build goes before it. */
  report: z
    .string()
    .refine(
      (given) => reportTarget(given) !== undefined,
      'phải là một địa chỉ thư, ví dụ `loi@tinh-mau.example`, hoặc một biểu mẫu bắt đầu bằng https://',
    )
    .optional(),
  /** Languages of the pages, the first is Vietnamese. */
  languages: z
    .array(z.enum(SITE_LANGUAGES))
    .refine(
      (given) => given[0] === 'vi' && new Set(given).size === given.length,
      'phải bắt đầu bằng `vi`, mỗi tiếng một lần: `[vi]` hoặc `[vi, en]`',
    )
    .default(['vi']),
  /** The colour of the line at the top and of what has the focus. */
  accent: z.strictObject({ light: colourOn('light', 'sáng'), dark: colourOn('dark', 'tối') }).optional(),
  /** Other sites of this kind, which a reader may search from here: their files are asked, and the policy of the pages names them. */
  sisters: z
    .array(
      z.strictObject({
        name: words.max(60, 'dài quá 60 chữ'),
        // What would end a source in a policy of pages.
        address: address.refine(
          (given) => !/[;,'"]/.test(given),
          'không được có dấu phẩy, chấm phẩy, dấu nháy',
        ),
      }),
    )
    .max(MOST_SISTERS, `nhiều nhất ${MOST_SISTERS} trang bạn`)
    .refine(
      (given) => new Set(given.map((one) => one.address)).size === given.length,
      'một trang bạn được ghi hai lần',
    )
    .default([]),
  /** Whether all that the site shows is invented; every page then says so. */
  invented: z.boolean().default(false),
});
export type SiteSettings = z.output<typeof siteSettingsSchema>;

/** The settings of a content folder that says nothing of its site. */
export const DEFAULT_SETTINGS: SiteSettings = siteSettingsSchema.parse({});

/** Who publishes a site. */
export function publisherOf({ publisher, name }: SiteSettings): string {
  return publisher ?? name;
}

/** The style that gives pages the colour of a site; none where it has no colour of its own. */
export function accentStyle({ accent }: SiteSettings): string | undefined {
  if (!accent) return undefined;
  const { light, dark } = accent;
  const dim = `:root{--color-accent:${dark}}`;
  return `:root,:root.nen-sang{--color-accent:${light}}@media(prefers-color-scheme:dark){${dim}:root.nen-sang{--color-accent:${light}}}:root.nen-toi{--color-accent:${dark}}`;
}
