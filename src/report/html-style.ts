/** How the HTML report looks: on a screen light or dark, from 360 px on, and on paper. */
import { PICTURE_STYLE } from './pictures.js';

const LIGHT = `--ink:#1b1b1b;--quiet:#555;--paper:#fff;--panel:#f6f5f2;--line:#d4d0c8;--link:#0b4f8a;--mark:#ffe08a;--mark-ink:#1b1b1b;
--high:#a3161a;--medium:#8a4b00;--low:#3d5166;--info:#555;--on:#fff;
--pic-ink:#1b1b1b;--pic-quiet:#555;--pic-line:#d4d0c8;--pic-plain:#2563a8;--pic-conflict:#b3261e;--pic-decided:#5f5f5f;--pic-paper:#fff`;
const DARK = `--ink:#e8e6e1;--quiet:#b8b5ae;--paper:#16181b;--panel:#212429;--line:#42474e;--link:#8ec5ff;--mark:#6b5200;--mark-ink:#fff;
--high:#ff9b94;--medium:#f0b96b;--low:#a9c1da;--info:#c4c4c4;--on:#16181b;
--pic-ink:#e8e6e1;--pic-quiet:#b8b5ae;--pic-line:#42474e;--pic-plain:#7fb5f0;--pic-conflict:#ff8a80;--pic-decided:#c4c4c4;--pic-paper:#16181b`;

export const HTML_STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-block-start:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;overflow-wrap:anywhere}
header,nav,main,footer{max-inline-size:70rem;margin-inline:auto;padding-inline:1rem}
h1{font-size:1.7rem;line-height:1.3;margin-block:1.2rem .4rem}
h2{font-size:1.3rem;line-height:1.35;margin-block:2.4rem .8rem;padding-block-end:.3rem;border-block-end:2px solid var(--line)}
h3{font-size:1.08rem;line-height:1.5;margin-block:0 .4rem}
h4{font-size:1rem;margin-block:0 .3rem}
p,ul,ol,dl{margin-block:.4rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:-100vw;inset-block-start:0;background:var(--paper);padding:.6rem 1rem;z-index:1}
.skip:focus{inset-inline-start:0}
code,.quiet{color:var(--quiet)}
code{font:.86em ui-monospace,"Cascadia Mono",Menlo,monospace;unicode-bidi:isolate;direction:ltr;display:inline-block;max-inline-size:100%}
.quiet{font-size:.9rem}
mark{background:var(--mark);color:var(--mark-ink);padding-inline:.1em;border-radius:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;list-style:none}
.badge{display:inline-block;padding-inline:.5em;border-radius:3px;font-size:.85rem;font-weight:600;line-height:1.6;color:var(--on);background:var(--info)}
.high>.badge,.badge.high{background:var(--high)}
.medium>.badge,.badge.medium{background:var(--medium)}
.low>.badge,.badge.low{background:var(--low)}
.queue,.plain{list-style:none;padding:0}
.queue>li,.plain>li{padding-block:.5rem;border-block-end:1px solid var(--line)}
.queue a{font-weight:600}
.queue p,.plain p{margin-block:.1rem}
.conflict{margin-block:1.2rem;padding:1rem;border:1px solid var(--line);border-block-start:5px solid var(--info);border-radius:4px;content-visibility:auto;contain-intrinsic-size:auto 34rem}
.conflict.high{border-block-start-color:var(--high)}
.conflict.medium{border-block-start-color:var(--medium)}
.conflict.low{border-block-start-color:var(--low)}
.queue>li,.plain>li{content-visibility:auto;contain-intrinsic-size:auto 4.5rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.8rem;margin-block:.8rem}
.side{background:var(--panel);border-inline-start:4px solid var(--line);border-radius:3px;padding:.7rem .9rem;min-inline-size:0}
.side figure{margin:.6rem 0 0;padding-block-start:.5rem;border-block-start:1px solid var(--line)}
blockquote{margin:.2rem 0;line-height:1.8}
figcaption{font-size:.9rem;color:var(--quiet)}
.decision{border:1px solid var(--line);border-radius:3px;padding:.5rem .9rem;margin-block:.6rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .9rem}
dt{font-weight:600}
dd{margin:0;min-inline-size:0}
.figures{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;list-style:none}
.figures li{display:flex;align-items:baseline;gap:.4rem;background:var(--panel);border-radius:4px;padding:.4rem .9rem}
.figures strong{font-size:1.25rem}
.scroll{overflow-x:auto;max-inline-size:100%}
.scroll:focus-visible{outline-offset:-2px}
.pic{display:block}
table{border-collapse:collapse;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:start;vertical-align:top;min-inline-size:6rem}
summary{cursor:pointer;padding-block:.3rem;color:var(--link)}
footer{margin-block:3rem 2rem;border-block-start:1px solid var(--line);font-size:.9rem;color:var(--quiet)}
${PICTURE_STYLE}
@media (max-width:30rem){.conflict{padding:.7rem}dl{grid-template-columns:1fr}dd{margin-block-end:.3rem}}
@media print{
@page{margin:15mm}
html{font-size:9.5pt}
body{line-height:1.45}
blockquote{line-height:1.6}
.conflict{padding:.6rem .8rem;margin-block:.8rem}
.side{padding:.4rem .7rem}
table{font-size:.8rem}
th,td{min-inline-size:0;padding:.1rem .3rem}
header,nav,main,footer{max-inline-size:none;padding:0}
a{color:inherit;text-decoration:none}
.skip,.back,nav{display:none}
.conflict,.queue>li,.plain>li{content-visibility:visible;break-inside:avoid}
.sides{grid-template-columns:repeat(auto-fit,minmax(7cm,1fr))}
h2,h3,h4,summary{break-after:avoid}
.scroll{overflow:visible}
.pic{max-width:100%;max-height:24cm;width:auto;height:auto;break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto;display:block}
summary{color:inherit}
.badge,mark,.side{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
