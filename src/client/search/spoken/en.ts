import { HAPPENED_SHORT } from '../../../i18n/en/notice/happenings.ts';
import { searchWords } from '../../../i18n/en/search.ts';
import { sisterWords } from '../../../i18n/en/sisters.ts';
import { startSearchPage } from '../search-page.ts';

startSearchPage({ ...searchWords, happened: HAPPENED_SHORT, sisters: sisterWords });
