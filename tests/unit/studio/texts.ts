import { globSync, readFileSync } from 'node:fs';
import { FRONTMATTER } from '../notice/fixture.ts';

const SEED = 'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';

/** Signs that Markdown and MDX would take for their own, printed by an invented office. */
const SIGNS = `${FRONTMATTER}
Mở đầu \\< 5 ha \\{tạm tính\\}, gồm 1\\. và 2\\. theo \\*biên bản\\* &amp; phụ lục; ký hiệu A\\_B, &#58;// và \\[x\\].

## I. Kết quả

1\\. Giao Sở Thử chủ trì, **hoàn thành 45%** kế hoạch trong *năm 2042*[^1]; diện tích 5 m<sup>2</sup>.

- Giao UBND huyện Thử **rà soát** [trang này](https://thu.example/a)[^2]
tiếp dòng sau\\> có dấu.

1. Một khoản <Sic source="thể mạnh">thế mạnh</Sic> của huyện, <EditorNote note="Nguồn in như vậy.">chưa rõ</EditorNote>.

<Assignment to="so-thu">Yêu cầu Sở Thử báo cáo</Assignment>

| Đơn vị | Tỷ lệ \\| so sánh |
|---|---|
| Xã \\*Một\\* | 12,5% **đạt** |
| Xã Hai[^1] | 7/9<br/>tiêu chí |

<Recipients>

Nơi nhận:

- Sở Thử;
- Lưu\\: VT.

</Recipients>

[^1]: Theo báo cáo \\<số 5\\> của **Sở Thử**.
[^2]: Bảng sau:

    | a | b |
    |---|---|
    | c\\_d | 3,5% |
`;

/** Texts on which the studio is tried: the real notice, all sound notices of the fixtures, and one full of signs. */
export const TEXTS: readonly { file: string; text: string }[] = [
  { file: 'notices/2042/dau.mdx', text: SIGNS },
  { file: SEED.slice('content/'.length), text: readFileSync(SEED, 'utf8') },
  ...globSync('tests/fixtures/{many-notices,many-tasks,citing-content,other-content}/notices/*/*.mdx')
    .toSorted()
    .map((path) => ({ file: path.replace(/^.*?(?=notices\/\d)/, ''), text: readFileSync(path, 'utf8') })),
];
