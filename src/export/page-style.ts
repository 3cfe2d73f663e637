/** The style sheet of a saved page: the reader's own look, small, in both of the system's themes, and on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1c1a; --quiet: #625e56; --line: #e4e0d7; --card: #f4f1ea; --mark: #ffe9a8; --edge: #8f5a0c; --accent: #8a3b12; }
@media (prefers-color-scheme: dark) { :root { --paper: #161617; --ink: #e8e4dc; --quiet: #a8a297; --line: #2d2c2a; --card: #1f1f20; --mark: #4a3b12; --edge: #e0b252; --accent: #f0a878; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Literata, Charter, Georgia, serif; overflow-wrap: break-word; }
article { max-inline-size: 36em; margin: 0 auto; padding: 48px 24px 72px; }
h1 { margin: 0; font-size: 1.889em; font-weight: 650; line-height: 1.18; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 1.6em 0 .5em; font-size: 1.15em; line-height: 1.3; }
p, ul, ol, dl, pre, blockquote, figure, table { margin: 0 0 1.05em; }
a { color: var(--accent); text-underline-offset: .16em; }
.kicker { margin: 0 0 10px; color: var(--accent); font: 650 12px/1.4 system-ui, sans-serif; letter-spacing: .06em; }
.dek { margin: 12px 0 0; color: var(--quiet); font-size: 1.1em; line-height: 1.45; }
.about, .source, figcaption, .embed-name, table { font: 14px/1.45 system-ui, sans-serif; }
.about, .source, figcaption, .embed-name { color: var(--quiet); }
.about { margin: 14px 0 0; }
.note { margin: 14px 0 0; border-inline-start: 2px solid var(--line); padding-inline-start: 1em; color: var(--quiet); font-size: .9em; }
.source { margin: 4px 0 0; overflow-wrap: anywhere; }
.key-facts { margin: 28px 0; border-radius: 10px; padding: 16px 24px; background: var(--card); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.key-facts h2 { margin: 0 0 .5em; font: 650 14px/1.4 system-ui, sans-serif; }
.key-facts h3 { margin: 0 0 .4em; color: var(--quiet); font: 600 14px/1.4 system-ui, sans-serif; }
.key-facts > ul { padding-inline-start: 1.4em; }
.key-facts .glance { margin: 14px 0 0; border-block-start: 1px solid var(--line); padding: 12px 0 0; font: 14px/1.45 system-ui, sans-serif; list-style: none; }
.glance b { color: var(--quiet); font-weight: 600; }
.key-facts ol { margin: 0; padding-inline-start: 1.4em; }
.key-facts li { margin-block: .4em; }
mark { background: var(--mark); color: inherit; border-block-end: 2px solid var(--edge); -webkit-box-decoration-break: clone; box-decoration-break: clone; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
blockquote { margin-inline: 0; border-inline-start: 2px solid var(--line); padding-inline-start: 1.1em; }
figure { margin-inline: 0; }
figure img { display: block; max-inline-size: 100%; block-size: auto; margin: 0 auto; border-radius: 10px; }
figcaption { margin-block-start: 8px; }
.embed { border: 1px solid var(--line); border-radius: 10px; padding: 14px 18px; }
.embed-name { margin: 0 0 6px; }
pre { overflow-x: auto; border-radius: 8px; padding: 12px 16px; background: var(--card); font-size: .86em; direction: ltr; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { border-block-end: 1px solid var(--line); padding: 7px 12px; text-align: start; vertical-align: top; }
th { background: var(--card); }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --card: #f4f1ea; --mark: #ffe9a8; --edge: #8f5a0c; --accent: #000; } article { padding: 0; max-inline-size: none; } figure, .key-facts, tr { break-inside: avoid; } h1, h2, h3, h4 { break-after: avoid; } }
`.trim();
