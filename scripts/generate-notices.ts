/** `node scripts/generate-notices.ts FOLDER COUNT`: write a content folder of invented notices for tests of scale. */
import { writeSyntheticContent } from '../tests/synthetic/write-synthetic-content.ts';

const [folder, count] = process.argv.slice(2);
if (!folder || !/^\d+$/.test(count ?? '')) {
  console.error('Cách dùng: node scripts/generate-notices.ts <thư mục> <số thông báo>');
  process.exitCode = 1;
} else await writeSyntheticContent(folder, Number(count));
