/** The style of the page: the colours of the house, readable on paper as on screen; states differ by sign and word too. */
export const pageStyle = `
:root{--ink:#1a2129;--soft:#4a5560;--line:#cfd6dd;--strong:#7a8591;--blue:#0b4f8a;--band:#f4f6f8;--red:#a3241b;
--red-soft:#fbeceb;--amber:#7a4a00;--amber-soft:#fdf3dc;--green:#1f6437;--green-soft:#e9f4ec;--grey-soft:#eef1f4;--mark:#ffe9a8}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:2rem 1.5rem 4rem;background:#fff;color:var(--ink);
font:1rem/1.7 "Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.75rem;line-height:1.3;margin:0 0 .5rem}
h2{font-size:1.25rem;line-height:1.4;margin:0 0 .25rem}
h3{font-size:1rem;margin:0}
p{margin:.25rem 0}
a{color:var(--blue)}
:focus-visible{outline:3px solid #ffd54a;outline-offset:2px;box-shadow:0 0 0 5px var(--ink)}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem}
.soft{color:var(--soft)}
.counts{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;padding:0;margin:1rem 0}
.counts b{font-size:1.5rem;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border-bottom:1px solid var(--line);padding:.5rem .75rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:var(--band);border-bottom:2px solid var(--strong);white-space:nowrap}
td.number{text-align:right;font-variant-numeric:tabular-nums}
.state{display:inline-block;padding:0 .5rem;border-radius:.25rem;font-weight:600;white-space:nowrap;border:1px solid currentColor}
.errors{color:var(--red);background:var(--red-soft)}
.warnings,.doubtful{color:var(--amber);background:var(--amber-soft)}
.notes{color:var(--soft);background:var(--grey-soft)}
.clean{color:var(--green);background:var(--green-soft)}
.unreadable{color:#fff;background:var(--ink)}
article{border-top:2px solid var(--strong);margin-top:2.5rem;padding-top:1.25rem}
ol.findings{list-style:none;padding:0;margin:1rem 0 0}
ol.findings>li{border-left:4px solid var(--strong);padding:.25rem 0 .25rem 1rem;margin:0 0 1.25rem}
ol.findings>li.error{border-color:var(--red)}
ol.findings>li.warning{border-color:#b9770e}
.level{font-weight:700;margin-right:.5rem}
.error .level{color:var(--red)}
.warning .level{color:var(--amber)}
code{font-family:Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.875rem;color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.125rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.original{background:var(--band);border:1px solid var(--line);margin:.5rem 0;padding:.5rem 0;list-style:none;font-size:.9375rem}
.original li{display:grid;grid-template-columns:4.5rem 1fr;padding:.125rem .75rem;overflow-wrap:anywhere}
.original .line{color:var(--soft);font-variant-numeric:tabular-nums}
.original .text{white-space:pre-wrap}
mark{background:var(--mark);color:inherit;font-weight:700;padding:0 .125rem;outline:1px solid var(--strong)}
@media print{
body{max-width:none;padding:0;font-size:10.5pt}
a{color:inherit;text-decoration:none}
article{break-inside:auto;margin-top:1.5rem}
article:has(.error,.warning){break-before:page;border:0;margin:0;padding:0}
li.error,li.warning,.original,tr{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
mark,.state,.original,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@page{size:A4;margin:18mm 16mm}
`
