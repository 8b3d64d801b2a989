import { API, absolute, noticeFileAddress } from '../../model/addresses/address.ts';
import { pagePath } from './json-pages.ts';

/** How to fetch a table and a notice from a command line. */
export function curlExample(site: string, notice: string | undefined): string {
  return [
    `curl -O ${absolute(site, `${API}/notices.csv`)}`,
    ...(notice === undefined ? [] : [`curl -O ${absolute(site, noticeFileAddress(notice, 'md'))}`]),
  ].join('\n');
}

/** A Python program that reads all pages of a table and needs nothing but Python 3. */
export function pythonPagesExample(site: string): string {
  return `import json
from urllib.request import urlopen

address = "${absolute(site, pagePath('notices', 1))}"
count = 0
while address:
    with urlopen(address) as answer:
        page = json.load(answer)
    for row in page["rows"]:
        print(row["issued"] or "chưa rõ ngày", row["number"] or "chưa rõ số", row["address"])
        count += 1
    address = page["next"]
print(count, "thông báo")`;
}

/** A Python program that reads a table as CSV. */
export function pythonCsvExample(site: string): string {
  return `import csv, io
from urllib.request import urlopen

with urlopen("${absolute(site, `${API}/notices.csv`)}") as answer:
    text = answer.read().decode("utf-8-sig")
for row in csv.DictReader(io.StringIO(text, newline="")):
    print(row["issuerName"], row["placeName"], row["inspectedOn"])`;
}
