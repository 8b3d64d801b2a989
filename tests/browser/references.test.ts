import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED } from '../site/html.ts';
import { sharedSite } from '../site/shared-site.ts';
import { type Reader, startReader } from './browser.ts';

let reader: Reader;
let invented: Reader;
beforeAll(async () => {
  reader = await startReader();
  invented = await startReader(await sharedSite('citing-content'));
});
afterAll(async () => {
  await reader.close();
  await invented.close();
});

test('a citation shows type, number, date, issuer and title on hover and on focus, and Escape closes it', async () => {
  const page = await reader.open(SEED, { viewport: { width: 1280, height: 900 } });
  const citation = page.locator('#chu-thich-6-vb-04-ct-ubnd');
  await citation.scrollIntoViewIfNeeded();
  await citation.hover();
  const preview = page.locator('.note-preview');
  await preview.waitFor();
  const words = await preview.textContent();
  for (const known of ['Chỉ thị số 04/CT-UBND', '2/2/2024', 'UBND tỉnh Lạng Sơn', 'đẩy nhanh tiến độ'])
    expect(words).toContain(known);
  await page.keyboard.press('Escape');
  expect(await preview.isVisible()).toBe(false);
  await page.mouse.move(0, 0);
  await citation.focus();
  expect(await preview.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/van-ban/ubnd-tinh-lang-son-ct-4-2024/');
  await page.context().close();
});

test('from a document’s page a reader comes to the very mention', async () => {
  const page = await reader.open('/van-ban/ttg-qd-236-2024/');
  await page.getByRole('link', { name: 'đoạn 7 điểm a mục 1.1 phần II' }).click();
  await page.waitForURL('**#ii-1-1.1-a-d7-vb-236-qd-ttg');
  expect(await page.locator(':target').textContent()).toBe('Quyết định số 236/QĐ-TTg');
  await page.context().close();
});

test('the list narrows by facets and words without marks, the address holds the choice, and reset undoes it', async () => {
  const page = await invented.open('/van-ban/');
  await page.getByLabel('Theo cơ quan ban hành').selectOption({ label: 'UBND tỉnh Mẫu (3)' });
  await page.getByText('3 văn bản.').waitFor();
  await page.getByLabel('Số, tên hay cơ quan').fill('quyet dinh so 67');
  await page.getByText('1 văn bản.').waitFor();
  expect(await page.locator('.documents li').count()).toBe(1);
  const address = page.url();
  expect(address).toContain('co-quan=ubnd-tinh-mau');
  await page.goto(address);
  await page.getByText('1 văn bản.').waitFor();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.locator('.documents li').nth(4).waitFor();
  expect(page.url()).toBe(`${invented.url}/van-ban/`);
  await page.context().close();
});

test('hostile words in the filter’s address are only words', async () => {
  const page = await invented.open(`/van-ban/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.getByText('Không có văn bản nào khớp').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.context().close();
});

test('without JavaScript the facets are pages', async () => {
  const page = await invented.open('/van-ban/', { javaScriptEnabled: false });
  expect(await page.locator('form.filter').isVisible()).toBe(false);
  await page.getByText('Theo năm', { exact: true }).click();
  await page.getByRole('link', { name: '2042', exact: true }).click();
  await page.waitForURL('**/van-ban/nam/2042/');
  expect(await page.locator('.documents li').count()).toBe(3);
  await page.context().close();
});

test('one control quotes a passage in every form, from the keyboard, and says what it copied', async () => {
  const page = await reader.open(SEED, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#chu-thich-3 .permalink').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã sao chép cách dẫn và liên kết: chú thích 3').waitFor();
  const copied = async (form: string): Promise<string> => {
    await page.getByRole('button', { name: form, exact: true }).press('Enter');
    await page.getByText(`Đã sao chép ${form.toLowerCase()}: chú thích 3`).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const address = `${reader.url}${SEED}#chu-thich-3`;
  expect(await copied('Cách dẫn và liên kết')).toBe(
    `chú thích 3, ${await page.locator('[data-reference]').evaluate((element) => (JSON.parse(element.getAttribute('data-reference') ?? '{}') as { citation: string }).citation)}\n${address}`,
  );
  expect(await copied('Chỉ liên kết')).toBe(address);
  const short = await copied('Liên kết ngắn');
  expect(await copied('BibTeX')).toContain(`url = {${address}}`);
  expect(await copied('RIS')).toContain(`UR  - ${address}`);
  expect(JSON.parse(await copied('CSL-JSON'))).toMatchObject([{ type: 'report', section: 'chú thích 3' }]);
  await page.keyboard.press('Escape');
  expect(await page.locator('#quote').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#chu-thich-3');
  await page.goto(short);
  await page.waitForURL(`**${SEED}#chu-thich-3`);
  await page.context().close();
});

test('a link to the words themselves leads to them, in Vietnamese, whether calls of notes stand between them or not', async () => {
  const page = await reader.open(SEED, {
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });
  const anchors = await page.locator('.official [id]:has(> .permalink)').evaluateAll((blocks) => {
    const [noted, plain] = [true, false].map((isNoted) =>
      blocks.filter((block) => (block.querySelector('.note-mark') !== null) === isNoted).map(({ id }) => id),
    );
    return [...(noted ?? []).slice(2, 6), ...(plain ?? []).slice(8, 11), 'chu-thich-3'];
  });
  expect(anchors).toHaveLength(8);
  for (const anchor of anchors) {
    await page.locator(`[id="${anchor}"] > .permalink, [id="${anchor}"] .permalink`).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Liên kết đến đúng câu chữ', exact: true }).press('Enter');
    await page.getByText('Đã sao chép liên kết đến đúng câu chữ').waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const [, directive = ''] = address.split(':~:');
    expect(address).toContain(`#${anchor}:~:text=`);
    // Without the anchor only the words lead there.
    const other = await page.context().newPage();
    await other.goto(`${reader.url}${SEED}#:~:${directive}`);
    const passage = other.locator(`[id="${anchor}"]`);
    await expect
      .poll(() => passage.evaluate((block) => Math.round(block.getBoundingClientRect().top)), {
        message: address,
      })
      .toBeLessThan(900);
    expect(await other.evaluate(() => window.scrollY), address).toBeGreaterThan(0);
    expect(await passage.evaluate((block) => block.getBoundingClientRect().bottom), address).toBeGreaterThan(
      0,
    );
    await other.close();
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

test('the whole notice is quoted from its head, without an anchor', async () => {
  const page = await reader.open(SEED, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('h1 .permalink').click();
  await page.getByText('Đã sao chép cách dẫn và liên kết: toàn văn').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Thông báo của UBND tỉnh Lạng Sơn về kết luận/);
  expect(copied.endsWith(SEED)).toBe(true);
  await page.context().close();
});

test('a short address leads to the notice and keeps the anchor', async () => {
  const page = await reader.open('/d/29f08s1p/#ii-1-1.1-a');
  await page.waitForURL(`**${SEED}#ii-1-1.1-a`);
  await page.context().close();
});

test('a short address leads to the notice without JavaScript too', async () => {
  const page = await reader.open('/d/29f08s1p/', { javaScriptEnabled: false });
  await page.waitForURL(`**${SEED}`);
  await page.context().close();
});
