import { HAPPENING_WORDS } from '../../../i18n/vi/notice/happenings.ts';
import { searchWords } from '../../../i18n/vi/search.ts';
import { startSearchPage } from '../search-page.ts';

startSearchPage({ ...searchWords, happenings: HAPPENING_WORDS });
