/** The looks of a report in a browser and on paper. */
export const htmlStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
:lang(zh-Hant) body { font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 28px; line-height: 1.35; text-align: center; }
h2 { font-size: 20px; margin: 2.5rem 0 .75rem; }
h3 { font-size: 18px; margin: 2rem 0 .5rem; }
h4 { font-size: 17px; margin: 1.75rem 0 .25rem; }
h5 { font-size: 16px; margin: 1.5rem 0 .25rem; }
p { margin: .5rem 0; }
.line { text-align: center; color: #444; }
.remark, .notes, figcaption { font-size: 14px; color: #444; }
.wide { overflow-x: auto; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid #999; padding: .3rem .5rem; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
th { background: #f0f3f6; font-weight: 600; }
.number { text-align: end; white-space: nowrap; }
thead th.number { white-space: normal; }
sup { line-height: 0; font-size: 11px; }
sup a { padding: 0 .1rem; }
a { color: #0b4f8a; }
code { font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
@media print { main { max-width: none; padding: 0; } h2, h3, h4, h5 { break-after: avoid; } tr, figure { break-inside: avoid; } }
`
