import { labelRules, numericRules } from './columns.js'
import fonts from './fonts.json' with { type: 'json' }
import { cssString, type Markup, markup, own } from './markup.js'

/** The look of every page. One hue and greys; the one warm colour says that somebody should act, and nothing else does. */
export const style = (
	foot: string,
	paper: 'A4' | 'A3' | undefined,
	columns: readonly Markup[],
	draft?: string,
): Markup =>
	markup`${own(faces)}${own(rules)}${paper === undefined ? '' : own(sheet)}${columns}@page{size:${paper ?? 'A4'};@bottom-left{content:${cssString(foot)}}${draft === undefined ? '' : markup`@top-right{content:${cssString(draft)};font:600 9pt "Agora Sans",system-ui,sans-serif;color:#B4380B}`}}`

const faces = `
@font-face{font-family:"Agora Sans";src:url(data:font/woff2;base64,${fonts.sans}) format("woff2");font-weight:400 700;font-display:block}
@font-face{font-family:"Agora Serif";src:url(data:font/woff2;base64,${fonts.serif}) format("woff2");font-weight:600;font-display:block}
`

/** Checked for contrast by a test: text 4.5 to 1, marks 3 to 1 or doubled by a number. */
export const palette = {
	light: {
		paper: '#FFFFFF',
		panel: '#F3F6F7',
		ink: '#12222B',
		ink2: '#43545F',
		ink3: '#5A6B76',
		rule: '#D3DCE1',
		rule2: '#7F919C',
		edge: '#8496A1',
		pet: '#0B5566',
		pet2: '#3C8796',
		pet3: '#A3C9D1',
		pet4: '#DDECEF',
		att: '#B4380B',
		pub: '#173F7D',
		ts: '#0E8A72',
		com: '#96408A',
		imp: '#66747E',
		q1: '#E6F1F3',
		q2: '#CBE2E6',
		q3: '#AAD0D7',
		q4: '#86BBC5',
	},
	dark: {
		paper: '#0E171C',
		panel: '#16222A',
		ink: '#E8EFF2',
		ink2: '#B7C5CD',
		ink3: '#97A8B2',
		rule: '#2B3A43',
		rule2: '#6E828E',
		edge: '#637885',
		pet: '#6CC3D3',
		pet2: '#3F8FA0',
		pet3: '#2F6B79',
		pet4: '#17343D',
		att: '#FF9468',
		pub: '#7DB2F5',
		ts: '#5FD0B4',
		com: '#DD8FD2',
		imp: '#A9B6BE',
		q1: '#142C34',
		q2: '#193C46',
		q3: '#1F4F5B',
		q4: '#276674',
	},
} as const

const variables = (colours: Readonly<Record<string, string>>) =>
	Object.entries(colours)
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';')

/** A table whose rows are set one under the other, each value with the name of its column. */
const stacked = (table: string, under: string) => `@media screen and (max-width:${under}){
.${table},.${table} tbody,.${table} tr,.${table} td,.${table} th{display:block;padding-right:0}
table.${table}>caption{display:block}
.${table} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.${table} tr{padding:.55rem 0;border-top:1px solid var(--rule)}
.${table} tbody tr+tr>*,.${table} td,.${table} th{border:0;padding:.08rem 0}
.${table} tbody th{font-weight:600}
.${table} tr>*{text-align:left!important}
.${table} td::before{content:var(--l) ": ";color:var(--ink3)}}`

const rules = `
:root{color-scheme:light dark;${variables(palette.light)};--sans:"Agora Sans","Public Sans",system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--serif:"Agora Serif",Literata,Charter,Cambria,Georgia,serif}
@media screen and (prefers-color-scheme:dark){:root{${variables(palette.dark)}}}
@media (prefers-contrast:more){:root{--ink2:var(--ink);--ink3:var(--ink);--rule:var(--rule2)}}
*{box-sizing:border-box}
html{font-size:95%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:73rem;padding:0 2rem;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.5 var(--sans);font-variant-numeric:lining-nums;overflow-wrap:break-word}
a{color:var(--pet);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--pet);outline-offset:3px;border-radius:2px}
:target{scroll-margin-top:1rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1,h2{font-family:var(--serif);font-weight:600;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:clamp(2.4rem,1.7rem + 3.4vw,4rem);line-height:1.05;margin:.2rem 0 .8rem}
h2{font-size:clamp(1.5rem,1.2rem + 1.2vw,2.0625rem);line-height:1.17;margin:0 0 1rem;max-width:42ch}
h3{font:600 1.0625rem/1.35 var(--sans);margin:1.8rem 0 .5rem}
p{margin:0 0 .9rem;max-width:68ch;text-wrap:pretty}
strong{font-weight:600}
em{font-style:normal;font-weight:600;color:var(--att)}
code,pre{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.88em}
pre{overflow-x:auto;background:var(--panel);padding:.8rem 1rem;border-left:3px solid var(--rule2);white-space:pre-wrap}
.strip{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;border-bottom:1px solid var(--rule);padding:.8rem 0;margin:0;max-width:none;font-size:.9375rem;color:var(--ink2)}
.strip b{color:var(--ink)}
.top{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:.5rem 4rem;padding:2.4rem 0 2.2rem;align-items:end}
.top>*{grid-column:1}.top h1,.top p{max-width:34rem}
.top>p{font-size:1.1875rem;line-height:1.45;color:var(--ink2);margin:0}.top>p strong{color:var(--ink)}
.top>.card{grid-column:2;grid-row:1/9;align-self:end}
.card{margin:0;font-size:.9375rem;line-height:1.4;border-top:3px solid var(--pet)}
.card div{display:grid;grid-template-columns:6.4rem minmax(0,1fr);gap:.75rem;padding:.38rem 0;border-bottom:1px solid var(--rule)}
.card dt{color:var(--ink3)}.card dd{margin:0}
ul,ol{margin:0 0 1rem;padding-left:1.3rem;max-width:70ch}
section{padding:2.5rem 0 2.4rem;border-top:1px solid var(--ink)}
.part{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 2.5rem}
.label{font-size:.9375rem;line-height:1.35;color:var(--pet);font-weight:600;margin:.35rem 0 0}
.label span{display:block;font:600 1.5rem/1.2 var(--serif)}
.brief h2{font:600 .9375rem/1.3 var(--sans);letter-spacing:0;color:var(--pet)}
.brief ol{list-style:none;margin:0;padding:0;max-width:none;counter-reset:f;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 3.5rem}
.brief ol>li{counter-increment:f;position:relative;padding:0 0 1.15rem 2.4rem;font-size:1.1875rem;line-height:1.4;text-wrap:pretty}
.brief ol>li::before{content:counter(f);position:absolute;left:0;top:-.08em;font:600 1.5rem/1.2 var(--serif);color:var(--pet)}
.see{font-size:.9375rem;white-space:nowrap;margin-left:.3em}
.part li{margin:.2rem 0}
.notice{border-left:3px solid var(--att);padding:.1rem 0 .1rem .9rem}.notice b{color:var(--att);font-weight:600}
.empty{border:1px dashed var(--rule2);padding:.8rem 1rem;color:var(--ink2);max-width:80ch}
figure,.table{margin:1.6rem 0 1.8rem;border-top:1px solid var(--rule);padding-top:.7rem}
figcaption,caption,.caption{font-size:.9375rem;color:var(--ink);font-weight:600;margin:0 0 .7rem;max-width:86ch;text-align:left}
figcaption{font-weight:400;color:var(--ink2)}figcaption b{color:var(--ink);font-weight:600}
.note{font-size:.875rem;line-height:1.45;color:var(--ink3);max-width:80ch;margin:.7rem 0 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.35}
caption{text-align:left}
th{font-weight:400;text-align:left}
td,th{padding:.42rem .9rem .42rem 0;vertical-align:top}
tr>:last-child{padding-right:0!important}
thead th{color:var(--ink3);border-bottom:1px solid var(--rule2);vertical-align:bottom;font-size:.875rem}
tbody tr+tr>*{border-top:1px solid var(--rule)}
${numericRules}
${labelRules}
.missing{color:var(--ink3)}
.protected{white-space:nowrap;border:1px dashed var(--rule2);border-radius:.2rem;padding:0 .25rem}
svg{max-width:100%}
.g{display:inline-block;vertical-align:-2px;overflow:visible;height:15px}
.numbers{margin:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:0 2.5rem;font-size:.9375rem;line-height:1.35}
.numbers{padding:0;max-width:none;align-items:start}.numbers>*{margin:0;border:0;border-top:1px solid var(--rule);font-size:inherit;max-width:none}
.numbers>p,.numbers>li,.numbers summary{display:flow-root;padding:.42rem 0}.numbers summary{color:var(--ink);list-style:none;text-decoration:underline dotted var(--rule2) 1px;text-underline-offset:.2em}.numbers summary::-webkit-details-marker{display:none}.numbers summary:hover,.numbers [open] summary{text-decoration:underline solid var(--pet) 1px}
.numbers b{float:right;margin-left:1rem;text-align:right;font-weight:600;font-variant-numeric:lining-nums tabular-nums;max-width:60%}
.numbers small{float:right;clear:both;font-size:.875rem;color:var(--ink3)}
.numbers details{padding:0}.numbers [open]{padding-bottom:.7rem;color:var(--ink2)}
.caption span{font-weight:400;color:var(--ink3)}
.pet{fill:var(--pet)}.pet2{fill:var(--pet2)}.pet3{fill:var(--pet3);stroke:var(--pet2);stroke-width:1.2}.att{fill:var(--att)}.gone{fill:var(--rule2)}.ground{fill:var(--pet4)}
.hatch{fill:url(#hatch);stroke:var(--pet2);stroke-width:1.2}.hatch.gone{stroke:var(--rule2)}
.line{fill:none;stroke:var(--pet2);stroke-width:1.4}.line.dash{stroke-dasharray:3 2}.line.dots{stroke:var(--rule2);stroke-dasharray:1 3}.line.ink{stroke:var(--ink)}.line.rule{stroke:var(--rule);stroke-width:1}.line.thick{stroke-width:2.4}.line.pet{stroke:var(--pet)}.line.att{stroke:var(--att)}
.halo{stroke:var(--paper);stroke-width:4;fill:none}.plus{stroke:var(--ink);stroke-width:1.8;fill:none}.plus.on{stroke:var(--paper)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;font-size:.875rem;color:var(--ink2);margin:0 0 .6rem;padding:0;max-width:none}.legend li{margin:0}
.bar{width:calc(100% - 3.7rem);height:12px;vertical-align:-1px}td>b{display:inline-block;width:3rem;margin-right:.6rem;text-align:right;font-weight:600;font-variant-numeric:lining-nums tabular-nums}
.boxes{height:10px}td>.boxes{width:5.5rem;margin-right:.6rem}
td>.g{margin-right:.5rem}
.latest{margin-right:.6rem;font-variant-numeric:tabular-nums}.spark{width:7.5rem;height:1.75rem;display:block}
.against{display:block;width:100%;max-width:26rem;height:auto}
.strip-of{display:block;width:100%;height:auto;overflow:visible}.strip-of text{font:400 14px var(--sans);fill:var(--ink3)}.strip-of .now{fill:var(--ink);font-weight:600}
.gap,.attention{color:var(--att);font-weight:600}
.board{list-style:none;margin:0 0 .4rem;padding:0;max-width:none;display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:1rem .9rem;font-size:.9375rem;line-height:1.3}
.board .boxes{display:block;width:100%;margin:0 0 .55rem}.board b{display:block;font-weight:600}.board span{font-size:.875rem;color:var(--ink3)}.board .attention{color:var(--att)}
.view td,.view th{vertical-align:middle}@media(min-width:40.01em){.wide .c-points,.wide .c-people{width:30%}.wide .c-actions{width:36%}.wide .c-timeline{width:44%}.wide .c-continuity{width:27%}.wide .c-chart{width:38%}}
.group th{font-weight:700;font-size:.875rem;padding-top:1.1rem}tbody .group+tr>*{border-top:1px solid var(--rule)}tbody tr.group>*{border-top:0}
.matrix{table-layout:fixed}.matrix td{text-align:center;border:2px solid var(--paper);padding:.4rem .2rem;font-variant-numeric:tabular-nums}.matrix thead th:not(:first-child){text-align:center;padding-right:.2rem;overflow-wrap:anywhere}.matrix thead th{border:0}.matrix tbody tr+tr>*{border-top:2px solid var(--paper)}.matrix th:first-child{width:34%}
.matrix .t1{background:var(--q1)}.matrix .t2{background:var(--q2)}.matrix .t3{background:var(--q3)}.matrix .t4{background:var(--q4)}.matrix .t-gap{box-shadow:inset 0 0 0 2px var(--att)}.matrix .t-missing{background:repeating-linear-gradient(135deg,var(--panel) 0 5px,var(--rule) 5px 6px)}
.map svg{display:block;width:100%;height:auto;overflow:visible}.map .high-map,.narrow{display:none}
:is(.map,.maps) text{font-family:var(--sans);fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:3.5px;stroke-linejoin:round}.broker{font-weight:600}.map .said{fill:var(--att)}
.tie{stroke:var(--edge);fill:none}.s0{stroke-width:.9;stroke-dasharray:4 3}.s1{stroke-width:1.1}.s2{stroke-width:2}.s3{stroke-width:3.4}.falls{stroke:var(--att)}
.ring{fill:none;stroke:var(--ink);stroke-width:1.6}.ring.att{stroke:var(--att);fill:none}
.n-public,.n-third,.n-community,.n-business,.n-citizens{fill:var(--paper);stroke-width:2}
.n-public{stroke:var(--pub)}.n-public.full{fill:var(--pub)}.n-third{stroke:var(--ts)}.n-third.full{fill:var(--ts)}.n-community{stroke:var(--com)}.n-community.full{fill:var(--com)}.n-business{stroke:var(--imp)}.n-business.full{fill:var(--imp)}.n-citizens{stroke:var(--ink)}.n-citizens.full{fill:var(--ink)}.eye{fill:var(--paper);stroke:var(--ink);stroke-width:1}
.maps{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1.4rem 2.5rem}.maps>div{break-inside:avoid}.maps h3{margin:0 0 .2rem}.maps p{font-size:.9375rem;margin:.3rem 0 0}.maps svg{display:block;width:100%;height:auto;overflow:visible}
.tray{border:1px dashed var(--rule2);padding:.6rem .9rem;font-size:.9375rem;margin:1rem 0 0;max-width:none}.tray span{margin-left:1rem;white-space:nowrap}
.plain{grid-template-columns:minmax(0,1fr)}.plain>.notice,.plain>p~p,.plain>ul{font-size:1.0625rem;color:var(--ink);margin:.2rem 0;max-width:68ch}.plain .table{margin:.9rem 0}.A3 .plain>p:nth-of-type(-n+3){font-size:1.1875rem}
details{border-top:1px solid var(--rule);margin:0;font-size:.9375rem}
details+details{margin-top:-1px}
details:last-of-type{border-bottom:1px solid var(--rule)}
summary{padding:.5rem 0;color:var(--pet);cursor:pointer;min-height:24px}
summary span{color:var(--ink3)}
details>.table{margin:.2rem 0 1.2rem;border:0;padding:0}
details>.table>table>caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.definitions{margin:0;font-size:.9375rem;columns:2;column-gap:3rem}
.definitions dt{font-weight:600;break-after:avoid}.definitions dd{margin:0;padding:0 0 .9rem;color:var(--ink2);break-inside:avoid}
footer{border-top:1px solid var(--ink);padding:.8rem 0 2.5rem;font-size:.875rem;color:var(--ink3)}
@media (max-width:62rem){.part{grid-template-columns:minmax(0,1fr)}.label{margin:0 0 .5rem}.label span{display:inline;font-size:1.0625rem;margin-right:.35em}}
@media (max-width:50rem){.top{grid-template-columns:minmax(0,1fr);gap:1.4rem}.top>.card{grid-column:1;grid-row:auto}}
@media (max-width:40rem){body{padding:0 1.1rem}section{padding:1.9rem 0 1.8rem}.definitions{columns:1}.map .wide-map{display:none}.map .high-map,.narrow{display:block}.tray span{display:block;margin:.2rem 0;white-space:normal}.board{grid-template-columns:minmax(0,1fr);gap:.6rem}.board li{display:grid;grid-template-columns:6.5rem minmax(0,1fr);column-gap:.9rem;align-items:center}.board .boxes{grid-row:1/3;margin:0}.matrix{font-size:.875rem}}
${stacked('wide', '40rem')}
${stacked('wider', '62rem')}
@media print{:root{color-scheme:light}
html{font-size:84%}body{max-width:none;padding:0;font-size:9.6pt}
table,.numbers,figcaption,.card{font-size:8.8pt;line-height:1.25}td,th,.numbers>p,.numbers>li,.numbers summary{padding-top:.09rem;padding-bottom:.09rem}figure,.table{margin:.5rem 0;padding-top:.25rem}.table{break-inside:avoid}figcaption,caption,.caption{margin-bottom:.2rem}.note{margin-top:.2rem;line-height:1.3}h2{font-size:1.6rem;margin-bottom:.3rem}.legend{margin-bottom:.2rem}h1{margin-bottom:.4rem}.group th{padding-top:.45rem}ul,ol,p{margin-bottom:.5rem}.numbers{grid-template-columns:1fr 1fr}.definitions dd{padding-bottom:.4rem}.note,thead th,footer{font-size:8.2pt}
.skip,.see,details:not(.numbers>*),footer,.screen{display:none}.numbers summary{text-decoration:none}.numbers details>:not(summary){display:none}
.strip{padding-top:0}
.brief{padding:.8rem 0}.part{display:block;padding:.6rem 0;break-inside:avoid}.label{margin:0 0 .4rem}.label span{display:inline;font-size:1.0625rem;margin-right:.35em}
.top{padding:1rem 0;grid-template-columns:minmax(0,1fr) 16rem}
h2,h3,caption,.caption,figcaption,.label{break-after:avoid}
tr,li,figure,.card,.notice,.empty,.numbers>*{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.map .wide-map{max-height:96mm}
svg,td,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media print{.top.plain{grid-template-columns:minmax(0,1fr)}}
@page{margin:15mm 14mm 17mm;@bottom-left{font:8pt "Agora Sans",system-ui,sans-serif;color:#5A6B76}@bottom-right{content:counter(page) " / " counter(pages);font:8pt "Agora Sans",system-ui,sans-serif;color:#5A6B76}}
@media (forced-colors:active){svg{forced-color-adjust:none;background:#fff}}
`

/** What only a sheet needs, to be printed on one side. */
const sheet = `
.lines td,.lines tbody th{height:2.3rem;border-bottom:1px solid var(--rule2)}.lines tbody th{width:2rem;text-align:left!important}.lines thead th:nth-child(2){width:58%}
@media screen and (max-width:40rem){.lines tbody tr>th{width:auto;height:auto;border:0}.lines tbody tr>td{border-bottom:1px solid var(--rule2)}}
.sheet h1{font-size:clamp(1.9rem,1.5rem + 2vw,2.6rem)}.sheet .part{padding:1.1rem 0 .9rem}.sheet h2{font-size:1.25rem;margin-bottom:.5rem}.sheet .table{margin:.3rem 0 .4rem;border:0;padding:0}.sheet .label{display:none}.sheet .part{grid-template-columns:minmax(0,1fr)}.sheet .part :is(.caption,caption){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.sheet .top{padding:1.2rem 0}.sheet .brief{padding:1.2rem 0 .4rem}.sheet .brief ol>li{padding-bottom:.5rem}
@media print{.A3{font-size:12pt}.A3 table{font-size:11pt}.A3 td,.A3 th{padding-top:.2rem;padding-bottom:.2rem}.A3 thead th,.A3 .note{font-size:9pt}.A3 h1{font-size:28pt}.A3 .plain{display:block;columns:2;column-gap:14mm}.A3 .plain>h1,.A3 .plain>h1+p{column-span:all;margin-bottom:4mm}.A3 .plain>*{max-width:none;break-inside:avoid-column}.A3 .plain .table{margin:.4rem 0}.A3 .plain>p,.A3 .plain>.notice{font-size:12pt;margin:.3rem 0}.A3 :is(.caption,caption){font-size:12pt}
.A4.sheet{font-size:8.8pt;line-height:1.35}.sheet .strip{display:none}.A4.sheet h1{font-size:17pt;margin:0}.sheet .top{padding:0 0 .5rem}.sheet .brief,.sheet .part{padding:.45rem 0 .3rem}.sheet .brief ol>li{font-size:9.2pt;padding-bottom:.15rem}.sheet .brief ol>li::before{font-size:1.1rem;top:0}.sheet h2{font-size:11pt;margin-bottom:.25rem}.sheet td,.sheet th{padding-top:.15rem;padding-bottom:.15rem}.sheet p,.sheet ul{margin-bottom:.25rem}.sheet .lines td,.sheet .lines tbody th{height:8.5mm}}
`
