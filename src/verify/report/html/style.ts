/** The style of the page. It loads no files or fonts. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d8dee4; --band: #f6f8fa; --link: #0858b8;
  --passed-few: #e9f8ec; --passed-many: #a6dfb5; --passed: #cbeed3; --passed-ink: #0c5223; --failed: #b4232c; --failed-ink: #fff; --failed-text: #a81c26; --gap: #eceff2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --ink: #dfe4ea; --quiet: #98a2ad; --line: #2c343d; --band: #171c23; --link: #79b4ff;
    --passed-few: #102b1a; --passed-many: #1f6438; --passed: #164527; --passed-ink: #a9e8bd; --failed: #c2363e; --failed-ink: #fff; --failed-text: #ff8e8e; --gap: #20262e;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 88rem; padding: 1.25rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 14px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.35rem; margin: 0; }
h2 { font-size: 1.05rem; margin: 1.9rem 0 .4rem; }
p, ul { margin: .35rem 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre, .name { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; }
.quiet { color: var(--quiet); }
.bad { color: var(--failed-text); font-weight: 600; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; padding: 0; margin: .6rem 0 0; }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .2rem .55rem; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--quiet); font-size: .86em; white-space: nowrap; background: var(--paper); }
td.number, th.number { text-align: right; white-space: nowrap; }
.wide { width: 100%; }
.map tbody th { overflow-wrap: break-word; }
.map td, .map thead .cell { text-align: center; min-width: 3.1rem; padding: .15rem .3rem; white-space: nowrap; }
.map td { border: 2px solid var(--paper); }
.map td.meaning { text-align: left; white-space: normal; color: var(--quiet); }
.map.listed td { border-width: 1px 2px; }
.map tbody th:first-child { position: sticky; left: 0; background: var(--paper); z-index: 1; }
td.passed { background: var(--passed); color: var(--passed-ink); }
td.passed.few, .swatch.passed.few { background: var(--passed-few); } td.passed.many, .swatch.passed.many { background: var(--passed-many); }
td.failed { background: var(--failed); color: var(--failed-ink); font-weight: 600; }
td.gap { background: var(--gap); color: var(--quiet); }
td.failed a { color: inherit; }
td.gap a, .why { font-size: .86em; text-decoration: none; padding: 0 .15rem; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; font-size: .9em; color: var(--quiet); }
.swatch { display: inline-block; min-width: 1.7rem; padding: 0 .3rem; margin-right: .35rem; text-align: center; border-radius: 2px; }
.swatch.passed { background: var(--passed); color: var(--passed-ink); }
.swatch.failed { background: var(--failed); color: var(--failed-ink); }
.swatch.gap { background: var(--gap); }
.swatch.none { border: 1px dashed var(--line); }
details > summary { cursor: pointer; padding: .2rem 0; }
.failure { border-left: 3px solid var(--failed); padding-left: .7rem; margin: .7rem 0; overflow-wrap: anywhere; }
.failure ul { padding-left: 1.2rem; margin: 0; }
.failure h3 { font-size: 1em; margin: 0; }
.failure h3 .quiet { font-weight: 400; }
.failure summary { color: var(--quiet); font-size: .9em; }
.failure h4 { font-size: .86em; font-weight: 400; color: var(--quiet); margin: .4rem 0 .15rem; }
pre { margin: 0; padding: .5rem .65rem; background: var(--band); border: 1px solid var(--line); border-radius: 3px;
  white-space: pre-wrap; overflow-wrap: anywhere; max-height: 26rem; overflow-y: auto; }
.filter { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem;
  margin-top: 1rem; padding: .5rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
.filter[hidden], tr[hidden], tbody[hidden], article[hidden] { display: none; }
.filter input[type=search], .filter select { font: inherit; color: inherit; background: var(--paper); padding: .2rem .45rem;
  border: 1px solid var(--quiet); border-radius: 3px; }
.filter input[type=search] { width: 16rem; max-width: 100%; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; }
[id] { scroll-margin-top: 4rem; }
.map.listed thead .cell { white-space: normal; overflow-wrap: break-word; min-width: 4.5rem; max-width: 9rem; }
.reasons td:nth-child(2) { min-width: 12rem; max-width: 26rem; }
.cases thead th { white-space: normal; overflow-wrap: anywhere; min-width: 4.8rem; }
.cases th[scope=row] { overflow-wrap: anywhere; }
.cases tbody th[scope=rowgroup] { background: var(--band); color: var(--quiet); }
.cases td { white-space: nowrap; }
@media (max-width: 640px) {
  body { padding: .9rem .8rem 3rem; font-size: 13.5px; }
  th, td { padding: .2rem .35rem; }
  .map tbody th:first-child { max-width: 8.6rem; }
  .map.listed tbody th:first-child { max-width: 12rem; }
  .map.listed .meaning { min-width: 14rem; }
  .reasons td:nth-child(2), .map .target { max-width: 8.5rem; }
  .reasons td:nth-child(2) { min-width: 8rem; }
  .filter { position: static; }
  .filter input[type=search] { width: 100%; }
  .filter .text { width: 100%; }
  .facts { display: block; }
  .facts thead { display: none; }
  .facts tr { display: flex; flex-wrap: wrap; gap: 0 .9rem; border-bottom: 1px solid var(--line); padding: .35rem 0; }
  .facts th, .facts td { border: 0; padding: 0; text-align: left; }
  .facts tbody th { width: 100%; }
  .facts td::before { content: attr(data-label) " "; color: var(--quiet); }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10px; }
  .filter, nav { display: none; }
  pre { max-height: none; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  td, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, .failure h3, .failure h4 { break-inside: avoid; }
}
`
