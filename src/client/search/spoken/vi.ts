import { HAPPENED_SHORT } from '../../../i18n/vi/notice/happenings.ts';
import { searchWords } from '../../../i18n/vi/search.ts';
import { sisterWords } from '../../../i18n/vi/sisters.ts';
import { startSearchPage } from '../search-page.ts';

startSearchPage({ ...searchWords, happened: HAPPENED_SHORT, sisters: sisterWords });
