/**
 * `node scripts/generate-notices.ts FOLDER COUNT [SEED]`: write a content folder of invented notices for tests of scale.
 * The same seed, a whole number, gives the same bytes.
 */
import { writeSyntheticContent } from '../tests/synthetic/write-synthetic-content.ts';

const [folder, count, seed = '1'] = process.argv.slice(2);
if (!folder || !/^\d{1,9}$/.test(count ?? '') || !/^\d{1,9}$/.test(seed)) {
  console.error(
    'Cách dùng: node scripts/generate-notices.ts <thư mục> <số thông báo> [hạt giống của sự ngẫu nhiên]',
  );
  process.exitCode = 1;
} else await writeSyntheticContent(folder, Number(count), Number(seed));
