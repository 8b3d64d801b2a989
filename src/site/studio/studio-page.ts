import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';

/** Typefaces of the site: they are there before the first word is drawn, or not on this visit. */
const FACES = [
  'sans-400-latin',
  'sans-400-vietnamese',
  'sans-600-latin',
  'sans-600-vietnamese',
  'serif-latin',
  'serif-vietnamese',
];

/** The studio's page: places for what its script fills in. Every word is of our own and holds no sign of HTML. */
export const STUDIO_PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${FACES.map((face) => `<link rel="preload" href="/src/styles/fonts/${face}.woff2" as="font" crossorigin>`).join('\n')}
<link rel="stylesheet" href="/src/styles/fonts.css">
<link rel="stylesheet" href="/src/styles/tokens.css">
<link rel="stylesheet" href="/src/styles/studio.css">
<script type="module" src="/src/client/studio/start.ts"></script>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<section aria-labelledby="dua-vao">
<h2 id="dua-vao">${words.bringIn}</h2>
<p><label>${words.choose} <input type="file" id="tep" multiple accept=".docx,.pdf,.txt,.md"></label></p>
<p>${words.orDrop}</p>
</section>
<section aria-labelledby="thong-bao">
<h2 id="thong-bao">${words.notices}</h2>
<form id="chon"><label>${words.pick} <select id="danh-sach"></select></label> <button>${words.open}</button></form>
</section>
<p id="tin" role="status" aria-live="polite"></p>
<div id="ban" hidden>
<h2 id="ten" tabindex="-1"></h2>
<div role="toolbar" aria-label="${words.toolbar}">
<button id="hoan-tac" type="button">${words.undo}</button>
<a id="xem" target="_blank">${words.page}</a>
<a id="nguon" target="_blank">${words.openSource}</a>
<button id="dang" type="button">${words.publish}</button>
<button id="goi" type="button">${words.packet}</button>
</div>
<details id="khung-cau-hoi" open><summary><h3>${words.questions}</h3></summary><div id="cau-hoi"></div></details>
<details><summary><h3>${words.facts}</h3></summary><div id="khai-bao"></div></details>
<details><summary><h3>${words.afterwards}</h3></summary><p>${words.afterwardsHelp}</p><p class="buttons"><button id="dinh-chinh" type="button">${words.correction}</button> <button id="thu-hoi" type="button">${words.standing}</button></p><ul id="phien-ban"></ul></details>
<section aria-labelledby="ten-loi"><h3 id="ten-loi">${words.faults}</h3><div id="loi"></div></section>
<div class="columns">
<details id="khung-nguon"><summary><h3>${words.source}</h3></summary><p>${words.sourceHelp}</p><p hidden><label><input type="checkbox" id="xem-chu"> ${words.sourceWords}</label></p><div id="trang-nguon" tabindex="0" role="region" aria-label="${words.sourcePages}" hidden></div><div id="chu-nguon" tabindex="0" role="region" aria-label="${words.source}"></div></details>
<section aria-labelledby="ten-chu"><h3 id="ten-chu">${words.text}</h3><p>${words.textHelp}</p><div id="chu"></div></section>
<aside aria-labelledby="ten-dau">
<div class="choose" role="group" aria-label="${words.markWith}"><p id="da-chon">${words.nothingSelected}</p><div id="bang-dau"></div></div>
<h3 id="ten-dau">${words.marks}</h3><p id="dem"></p><p><label><input type="checkbox" id="phim" checked> ${words.keys}</label></p><p><label><input type="checkbox" id="de-xuat-so"> ${words.withFigures}</label></p><ol id="dau"></ol>
</aside>
</div>
</div>
</main>
<dialog id="hop" aria-labelledby="ten-hop"><form method="dialog"><h2 id="ten-hop"></h2><div id="o"></div><p id="loi-hop" role="alert"></p><p><button id="xong" value="ok">${words.ok}</button> <button id="thoi" type="button">${words.cancel}</button></p></form></dialog>
<dialog id="hop-ly-do" aria-labelledby="ten-ly-do"><form method="dialog"><h2 id="ten-ly-do">${words.whyTitle}</h2><p id="vi-sao"></p><p><label for="ly-do">${words.why}</label><input type="text" id="ly-do" required maxlength="500" autocomplete="off"></p><p><button value="ok">${words.recordIt}</button> <button id="thoi-ly-do" type="button">${words.cancel}</button></p></form></dialog>
</body>
</html>
`;
